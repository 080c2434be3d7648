package jp.madoguchi.facility.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.madoguchi.facility.RegisterHead;
import jp.madoguchi.facility.Revision;

/** A list on its way into the register. What it would change lies ready under its revision and counts once that is in force. */
@Entity
@Table(name = "list_import")
public class ListImport {

    @Id
    private Long id;
    @MapsId
    @OneToOne
    @JoinColumn(name = "revision_id")
    private Revision revision;
    @Version
    private int version;
    @Enumerated(EnumType.STRING)
    private ListImportState state = ListImportState.READING;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "file_size")
    private long fileSize;
    private String sha256;
    @Column(name = "based_on")
    private Long basedOn;
    @Column(name = "based_on_moves")
    private long basedOnMoves;
    @Column(name = "rows_total")
    private long total;
    @Column(name = "rows_read")
    private long read;
    @Column(name = "rows_new")
    private long added;
    @Column(name = "rows_changed")
    private long changed;
    @Column(name = "rows_same")
    private long same;
    @Column(name = "rows_gone")
    private long gone;
    @Column(name = "rows_refused")
    private long refused;
    @Column(name = "gone_checked")
    private String goneChecked = "";
    private String refusal = "";
    private int attempts;

    protected ListImport() {
    }

    ListImport(Revision revision, String fileName, long fileSize, String sha256, RegisterHead head) {
        this.revision = revision;
        this.fileName = fileName;
        this.fileSize = fileSize;
        this.sha256 = sha256;
        this.basedOn = head.last();
        this.basedOnMoves = head.moves();
    }

    void move(ListImportMove move) {
        state = move.from(state);
    }

    public boolean can(ListImportMove move) {
        return move.from().contains(state);
    }

    public Long getId() {
        return revision.getId();
    }

    public Revision getRevision() {
        return revision;
    }

    public ListImportState getState() {
        return state;
    }

    public String getFileName() {
        return fileName;
    }

    public long getFileSize() {
        return fileSize;
    }

    public String getSha256() {
        return sha256;
    }

    /** What stands in force again once this is taken back. */
    Long basedOn() {
        return basedOn;
    }

    boolean wasReadAt(RegisterHead head) {
        return head.moves() == basedOnMoves;
    }

    public long getTotal() {
        return total;
    }

    public long getRead() {
        return read;
    }

    public long getGone() {
        return gone;
    }

    public String getRefusal() {
        return refusal;
    }

    public long count(RowFate fate) {
        return switch (fate) {
            case NEW -> added;
            case CHANGED -> changed;
            case SAME -> same;
            case GONE -> gone;
            case REFUSED -> refused;
        };
    }

    /** Whether putting it in force would change anything. */
    public boolean isChanging() {
        return added + changed + gone > 0;
    }
}

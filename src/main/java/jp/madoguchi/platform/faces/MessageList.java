package jp.madoguchi.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/** p:messages whose list stays a list: PrimeFaces makes an alert of each item, though the whole is read out anyway. */
public class MessageList extends MessagesRenderer {

    @Override
    protected void encodeMessage(ResponseWriter writer, Messages messages, FacesMessage message, String prefix, boolean escape)
            throws IOException {
        super.encodeMessage(new WithoutRole(writer), messages, message, prefix, escape);
    }

    private static final class WithoutRole extends ResponseWriterWrapper {

        WithoutRole(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!name.equals("role")) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}

# docs/operate.md says how it is run. Steps are also run outside of an engine by DockerfileIT.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /src
COPY . .
RUN sh ./mvnw -q -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/madoguchi madoguchi
WORKDIR /opt/madoguchi
COPY --from=build /src/target/server ./server
COPY --from=build /src/target/madoguchi.war ./madoguchi.war
USER 10001
ENV MADOGUCHI_PROFILE=production MADOGUCHI_DATA_DIR=/var/lib/madoguchi MADOGUCHI_HTTP_PORT=8080
VOLUME /var/lib/madoguchi
EXPOSE 8080
HEALTHCHECK --start-period=60s --interval=15s --timeout=5s CMD bash -c 'exec 3<>/dev/tcp/127.0.0.1/$MADOGUCHI_HTTP_PORT && printf "GET /health/ready HTTP/1.0\r\n\r\n" >&3 && head -n 1 <&3 | grep -q " 200 "'
CMD ["sh", "server/start", "-XX:MaxRAMPercentage=70"]

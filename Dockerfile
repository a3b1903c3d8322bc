# The production image: without the embedded database, as a user without rights, with a health check.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN scripts/maven package -P external-database -Dmaven.test.skip=true \
 && java -Djarmode=tools -jar target/renling.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 renling \
 && useradd --system --uid 10001 --gid renling --home-dir /app --shell /usr/sbin/nologin renling \
 && install -d -o renling -g renling -m 0700 /var/lib/renling
COPY --from=build /app /app
USER renling
WORKDIR /app
ENV RENLING_DATA=/var/lib/renling
VOLUME /var/lib/renling
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=70", "-jar", "renling.jar"]

# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
WORKDIR /susun
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY processes processes
COPY src/main src/main
# The tests have run before; Keycloak and PostgreSQL are containers of their own here.
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw --batch-mode --no-transfer-progress package -Dmaven.test.skip -Dspotless.check.skip -Dsusun.keycloak.skip=true \
    && java -Djarmode=tools -jar target/susun.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 susun \
    && apt-get update && apt-get install -y --no-install-recommends curl fonts-urw-base35 && rm -rf /var/lib/apt/lists/*
WORKDIR /susun
COPY --from=build /susun/extracted/dependencies/ ./
COPY --from=build /susun/extracted/spring-boot-loader/ ./
COPY --from=build /susun/extracted/snapshot-dependencies/ ./
COPY --from=build /susun/extracted/application/ ./
USER susun
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "-jar", "susun.jar"]

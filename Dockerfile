# Build: everything but the toolchain comes from the lock file; no protoc is needed.
FROM rust:1.95-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked --bin well-gateway \
    && install -D -m 0755 target/release/well-gateway /out/well-gateway \
    && install -d -m 0700 -o 65532 -g 65532 /out/data

# Final stage: glibc, libgcc and the roots of TLS, no shell, no package manager.
FROM gcr.io/distroless/cc-debian12
COPY --from=build /out/well-gateway /usr/local/bin/well-gateway
COPY --from=build --chown=65532:65532 /out/data /data
USER 65532:65532
# The log lies in a volume. The gRPC API stays on loopback until WELL_GRPC_ADDR says otherwise,
# which then needs WELL_GRPC_TOKENS.
ENV WELL_DATA_DIR=/data \
    WELL_ADMIN_ADDR=0.0.0.0:9090
VOLUME /data
EXPOSE 50051 8080 9090
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s CMD ["/usr/local/bin/well-gateway", "health"]
ENTRYPOINT ["/usr/local/bin/well-gateway"]
CMD ["serve"]

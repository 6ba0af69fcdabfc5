#!/usr/bin/env bash
# Makes the stubs and the service config of all clients anew: `just stubs`. The generators have fixed
# versions and are put into target/stubs by the clients of their registries, once.
set -euo pipefail
cd "$(dirname "$0")/.."

BUF=1.75.0
PROTOC=4.36.2
GO=1.36.12
GO_GRPC=1.6.2
GRPC_JAVA=1.83.1
GRPC_PYTHON=1.85.1
PROTOBUF_PYTHON=7.36.2
MYPY_PROTOBUF=5.1.0
ES=2.17.0

tools=$PWD/target/stubs
versions="$BUF $PROTOC $GO $GO_GRPC $GRPC_JAVA $GRPC_PYTHON $PROTOBUF_PYTHON $MYPY_PROTOBUF $ES"
export PATH=$tools/bin:$tools/python/bin:$tools/npm/node_modules/.bin:$PATH

platform() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) echo linux-x86_64 ;;
    Linux-aarch64) echo linux-aarch_64 ;;
    Darwin-*) echo osx-aarch_64 ;;
    *) echo "the generators of Java are not made for $(uname -sm)" >&2; exit 1 ;;
  esac
}

# A generator that lies in Maven's registry as a program: artifact, version, name.
program() {
  mvn -q -B dependency:copy -Dartifact="$1:$2:exe:$(platform)" -DoutputDirectory="$tools/bin"
  mv "$tools/bin/${1##*:}-$2-$(platform).exe" "$tools/bin/$3"
  chmod +x "$tools/bin/$3"
}

install() {
  echo "installing the generators ..."
  rm -rf "$tools"
  mkdir -p "$tools/bin"
  GOBIN=$tools/bin go install "google.golang.org/protobuf/cmd/protoc-gen-go@v$GO"
  GOBIN=$tools/bin go install "google.golang.org/grpc/cmd/protoc-gen-go-grpc@v$GO_GRPC"
  python3 -m venv "$tools/python"
  "$tools/python/bin/pip" install -q "grpcio-tools==$GRPC_PYTHON" "protobuf==$PROTOBUF_PYTHON" "mypy-protobuf==$MYPY_PROTOBUF"
  npm install --silent --no-audit --no-fund --prefix "$tools/npm" "@bufbuild/buf@$BUF" "@bufbuild/protoc-gen-es@$ES"
  program com.google.protobuf:protoc "$PROTOC" protoc
  program io.grpc:protoc-gen-grpc-java "$GRPC_JAVA" protoc-gen-grpc-java
  echo "$versions" >"$tools/versions"
}

[ "$(cat "$tools/versions" 2>/dev/null)" = "$versions" ] || install

rm -rf clients/go/gateway clients/python/src/well clients/java/src/generated clients/typescript/src/generated
buf generate
touch clients/python/src/well/gateway/v1/py.typed

buf build proto --as-file-descriptor-set -o target/stubs/protos.binpb
cargo run --locked -q -p well-gateway-client --example stubs target/stubs/protos.binpb

config=$(cargo run --locked -q -- generate service-config)
for place in go python/src/well_gateway typescript/src java/src/main/resources/ai/wellapp/gateway rust/src; do
  mkdir -p "clients/$place"
  echo "$config" >"clients/$place/service_config.json"
done

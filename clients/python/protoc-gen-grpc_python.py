"""The generator of grpcio's stubs as a plugin: by itself it is a part of grpcio-tools' own protoc."""

import os
import sys
import tempfile

from google.protobuf.compiler.plugin_pb2 import CodeGeneratorRequest, CodeGeneratorResponse
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from grpc_tools import protoc


def generate(request: CodeGeneratorRequest, folder: str) -> CodeGeneratorResponse:
    descriptors, out = os.path.join(folder, "descriptors"), os.path.join(folder, "out")
    with open(descriptors, "wb") as file:
        file.write(FileDescriptorSet(file=request.proto_file).SerializeToString())
    os.mkdir(out)
    arguments = [f"--descriptor_set_in={descriptors}", f"--grpc_python_out={out}"]
    status = protoc.main(["protoc", *arguments, *request.file_to_generate])
    response = CodeGeneratorResponse()
    response.supported_features = CodeGeneratorResponse.FEATURE_PROTO3_OPTIONAL
    if status != 0:
        response.error = f"protoc ended with {status}"
    for path in sorted(os.path.join(root, name) for root, _, names in os.walk(out) for name in names):
        with open(path, encoding="utf-8") as file:
            response.file.add(name=os.path.relpath(path, out), content=file.read())
    return response


if __name__ == "__main__":
    asked = CodeGeneratorRequest.FromString(sys.stdin.buffer.read())
    with tempfile.TemporaryDirectory() as scratch:
        sys.stdout.buffer.write(generate(asked, scratch).SerializeToString())

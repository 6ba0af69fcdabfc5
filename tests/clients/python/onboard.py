"""A stock Python client that knows the gateway by reflection only.

It starts the emulator and the gateway as processes, onboards a customer in both generations, and
reads events at the limits of nesting and size with the client's default settings.

    python3 tests/clients/python/onboard.py target/debug/well-gateway
"""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import grpc
from google.protobuf import json_format
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase,
)

TOKEN = "python-webhook-token"
PACKAGE = "well.gateway.v1"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def post(url, body, method="POST", headers=None):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(url, data=data, method=method, headers=headers or {})
    with urllib.request.urlopen(request, timeout=10) as response:
        text = response.read()
    return json.loads(text) if text else None


class Client:
    """Calls RPCs by name; types come from the server."""

    def __init__(self, channel):
        self.channel = channel
        self.pool = DescriptorPool(ProtoReflectionDescriptorDatabase(channel))

    def method(self, service, rpc):
        return self.pool.FindServiceByName(f"{PACKAGE}.{service}").FindMethodByName(rpc)

    def codec(self, service, rpc, request):
        method = self.method(service, rpc)
        message = json_format.ParseDict(request, GetMessageClass(method.input_type)())
        answer = GetMessageClass(method.output_type)
        return f"/{PACKAGE}.{service}/{rpc}", message, answer.FromString

    def call(self, service, rpc, request):
        path, message, parse = self.codec(service, rpc, request)
        serialize = type(message).SerializeToString
        answer = self.channel.unary_unary(path, serialize, parse)(message, timeout=10)
        return json_format.MessageToDict(answer, preserving_proto_field_name=True)

    def stream(self, service, rpc, request):
        path, message, parse = self.codec(service, rpc, request)
        serialize = type(message).SerializeToString
        return self.channel.unary_stream(path, serialize, parse)(message, timeout=30)


def next_event(stream):
    for response in stream:
        if response.WhichOneof("message") == "event":
            return response.event
    raise AssertionError("the stream ended")


def start(binary, generation, folder):
    emulator = subprocess.Popen(
        [binary, "emulator", "--addr", "127.0.0.1:0", "--generation", generation],
        stdout=subprocess.PIPE,
        text=True,
    )
    vendor = emulator.stdout.readline().split()[-1]
    grpc_port, webhook_port, admin_port = free_port(), free_port(), free_port()
    settings = {
        "WELL_API_URL": vendor,
        "WELL_API_TOKEN": "python-api-token",
        "WELL_GRPC_ADDR": f"127.0.0.1:{grpc_port}",
        "WELL_WEBHOOK_ADDR": f"127.0.0.1:{webhook_port}",
        "WELL_WEBHOOK_PUBLIC_URL": f"http://127.0.0.1:{webhook_port}",
        "WELL_WEBHOOK_TOKENS": TOKEN,
        "WELL_ADMIN_ADDR": f"127.0.0.1:{admin_port}",
        "WELL_DATA_DIR": os.path.join(folder, generation),
        "WELL_LOG": "error",
    }
    gateway = subprocess.Popen([binary, "serve"], env=settings)
    limit = time.monotonic() + 20
    while subprocess.run([binary, "health"], env=settings, capture_output=True).returncode != 0:
        assert time.monotonic() < limit and gateway.poll() is None, "the gateway is not ready"
    return emulator, gateway, vendor, grpc_port, webhook_port


def onboard(client, vendor, expected):
    workspace = client.call(
        "WorkspaceService",
        "CreateWorkspace",
        {"workspace": {"name": "A customer", "external_workspace_id": "customer-1"}},
    )["workspace"]
    made = client.call(
        "WebhookService", "CreateWebhook", {"webhook": {"workspace_id": "customer-1"}}
    )
    link = client.call(
        "ConnectorService", "GetGmailAccessLink", {"workspace_id": "customer-1", "state": "a+b"}
    )
    urllib.request.urlopen(link["url"], timeout=10).read()
    connector = client.call("ConnectorService", "GetGmailConnector", {"workspace_id": "customer-1"})
    assert connector["gmail_connector"]["status"] == "GMAIL_CONNECTOR_STATUS_ACTIVE", connector
    stream = client.stream("EventService", "WatchEvents", {"start_position": "START_POSITION_EARLIEST"})
    control = f"{vendor}/_emulator"
    document = post(f"{control}/workspaces/customer-1/documents", {})["id"]
    post(f"{control}/documents/{document}/process", {})
    company = post(f"{control}/workspaces/customer-1/companies", {})["id"]
    post(f"{control}/companies/{company}", {"name": "B"}, "PATCH")
    post(f"{control}/companies/{company}", {}, "DELETE")
    post(f"{control}/documents/{document}", {}, "DELETE")
    seen = set()
    while seen != expected:
        event = next_event(stream)
        assert event.workspace_id == workspace["id"], event
        assert event.external_workspace_id == "customer-1" and event.people_id, event
        seen.add(event.type)
    stream.cancel()
    return len(made["webhooks"])


def limits(client, webhook_port):
    """The deepest and the largest body that have a payload, and those beyond."""
    stream = client.stream("EventService", "WatchEvents", {})
    assert next(iter(stream)).WhichOneof("message") == "caught_up"
    deep = lambda depth: ('{"event":"a.b","event_id":"d%d","x":%s}' % (depth, "[" * depth + "]" * depth)).encode()
    wide = lambda count: ('{"event":"a.b","event_id":"w%d","x":[0%s]}' % (count, ",0" * count)).encode()
    text = ('{"event":"a.b","event_id":"t","x":"%s"}' % ("x" * (1024 * 1024 - 100))).encode()
    rows = [(deep(23), False), (deep(24), True), (deep(5000), True), (wide(150_000), False), (wide(500_000), True), (text, False)]
    for body, omitted in rows:
        headers = {"content-type": "application/json", "x-well-gateway-token": TOKEN}
        post(f"http://127.0.0.1:{webhook_port}/webhooks/well", body, headers=headers)
        event = next_event(stream)
        assert event.raw_body == body and event.payload_omitted == omitted, body[:60]
    stream.cancel()


def main(binary):
    two = {"document.uploaded", "document.processed"}
    six = two | {"document.deleted", "company.created", "company.updated", "company.deleted"}
    with tempfile.TemporaryDirectory() as folder:
        for generation, expected, webhook_count in [("a2", six, 1), ("c", two, 2)]:
            emulator, gateway, vendor, grpc_port, webhook_port = start(binary, generation, folder)
            try:
                with grpc.insecure_channel(f"127.0.0.1:{grpc_port}") as channel:
                    client = Client(channel)
                    assert onboard(client, vendor, expected) == webhook_count
                    limits(client, webhook_port)
                gateway.send_signal(signal.SIGTERM)
                assert gateway.wait(20) == 0
                print(f"generation {generation}: onboarded, {len(expected)} kinds of events, limits hold")
            finally:
                gateway.kill()
                emulator.kill()


main(sys.argv[1])

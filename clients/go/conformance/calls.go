package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"slices"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"

	wellgateway "github.com/WellApp-ai/well-gateway/clients/go"
	gatewayv1 "github.com/WellApp-ai/well-gateway/clients/go/gateway/v1"
)

const (
	// workspace is the one that unary creates, by our own id.
	workspace = "unary"
	// patience is how soon a call with a limit must have failed.
	patience = 3 * time.Second

	fileBytes  = 700_000
	chunkBytes = 64 * 1024

	unavailable = `{"status": {"status": 503, "body": null}}`
	slow        = `{"delay": {"ms": 5000}}`
)

func create(ctx context.Context, conn *grpc.ClientConn, name, externalID string) (*gatewayv1.Workspace, error) {
	response, err := gatewayv1.NewWorkspaceServiceClient(conn).CreateWorkspace(ctx, &gatewayv1.CreateWorkspaceRequest{
		Workspace: &gatewayv1.Workspace{Name: &name, ExternalWorkspaceId: &externalID},
	})
	return response.GetWorkspace(), err
}

func get(ctx context.Context, conn *grpc.ClientConn) (*gatewayv1.Workspace, error) {
	response, err := gatewayv1.NewWorkspaceServiceClient(conn).GetWorkspace(ctx, &gatewayv1.GetWorkspaceRequest{
		WorkspaceId: workspace,
	})
	return response.GetWorkspace(), err
}

func unary(s *scene) {
	conn := s.connect(s.Gateway)
	created, err := create(s.ctx, conn, "A customer", workspace)
	must(err)
	read, err := get(s.ctx, conn)
	must(err)
	expectEqual("id", read.GetId(), created.GetId())
	expectEqual("name", read.GetName(), "A customer")
}

func statuses(s *scene) {
	conn := s.connect(s.Gateway)
	expect(len(s.Statuses) > 0, "there are no rows")
	for _, row := range s.Statuses {
		s.fault("POST", `{"status": `+string(row.Fault)+`}`)
		_, err := create(s.ctx, conn, "A customer", "statuses")
		expectRow(expectCode(err, row.Code), row)
	}
}

func expectRow(details wellgateway.ErrorDetails, row statusRow) {
	expectEqual("reason", details.Reason, row.Reason)
	expectEqual("domain", details.Domain, row.Domain)
	var fields []string
	for _, violation := range details.FieldViolations {
		fields = append(fields, violation.Field)
	}
	expect(slices.Equal(fields, row.Fields), "the fields of %s are %q, not %q", row.Reason, fields, row.Fields)
	if row.RetryDelaySeconds == nil {
		expect(details.RetryDelay == nil, "%s has a retry delay", row.Reason)
		return
	}
	expect(details.RetryDelay != nil, "%s has no retry delay", row.Reason)
	expectEqual("retry delay", details.RetryDelay.Seconds(), *row.RetryDelaySeconds)
}

func repeats(s *scene) {
	conn := s.connect(s.Gateway)
	s.fault("GET", unavailable)
	_, err := get(s.ctx, conn)
	must(err)
	s.fault("POST", unavailable)
	_, err = create(s.ctx, conn, "A customer", "repeats")
	expectCode(err, codes.Unavailable)
}

func deadline(s *scene) {
	s.fault("GET", slow)
	ctx, cancel := context.WithTimeout(s.ctx, 300*time.Millisecond)
	defer cancel()
	begun := time.Now()
	_, err := get(ctx, s.connect(s.Gateway))
	expectCode(err, codes.DeadlineExceeded)
	expect(time.Since(begun) < patience, "it took %s", time.Since(begun))
}

func cancel(s *scene) {
	conn := s.connect(s.Gateway)
	s.fault("GET", slow)
	ctx, cancel := context.WithCancel(s.ctx)
	time.AfterFunc(100*time.Millisecond, cancel)
	begun := time.Now()
	_, err := get(ctx, conn)
	expectCode(err, codes.Canceled)
	expect(time.Since(begun) < patience, "it took %s", time.Since(begun))
	s.clearFaults()
	_, err = get(s.ctx, conn)
	must(err)
}

func files(s *scene) {
	documents := gatewayv1.NewDocumentServiceClient(s.connect(s.Gateway))
	file := make([]byte, fileBytes)
	for at := range file {
		file[at] = byte(at * at >> 8)
	}
	id := upload(s, documents, file)
	came := download(s, documents, id)
	expect(bytes.Equal(came, file), "%d bytes came back, not the %d of the file", len(came), len(file))
}

func upload(s *scene, documents gatewayv1.DocumentServiceClient, file []byte) string {
	stream, err := documents.UploadDocument(s.ctx)
	must(err)
	metadata := &gatewayv1.UploadDocumentMetadata{Filename: "conformance.bin", WorkspaceId: workspace}
	must(sent(stream.Send(&gatewayv1.UploadDocumentRequest{
		Part: &gatewayv1.UploadDocumentRequest_Metadata{Metadata: metadata},
	})))
	for chunk := range slices.Chunk(file, chunkBytes) {
		must(sent(stream.Send(&gatewayv1.UploadDocumentRequest{
			Part: &gatewayv1.UploadDocumentRequest_Chunk{Chunk: chunk},
		})))
	}
	response, err := stream.CloseAndRecv()
	must(err)
	return response.GetDocument().GetId()
}

// sent passes over the end of the stream: why it ended is said when the answer is asked for.
func sent(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

func download(s *scene, documents gatewayv1.DocumentServiceClient, id string) []byte {
	stream, err := documents.DownloadDocument(s.ctx, &gatewayv1.DownloadDocumentRequest{
		DocumentId: id, WorkspaceId: workspace,
	})
	must(err)
	first, err := stream.Recv()
	must(err)
	expect(first.GetHeader() != nil, "the first message is no header")
	var came []byte
	for {
		message, err := stream.Recv()
		must(err)
		if trailer := message.GetTrailer(); trailer != nil {
			sum := sha256.Sum256(came)
			expectEqual("sha256", trailer.GetSha256(), hex.EncodeToString(sum[:]))
			break
		}
		expect(message.GetHeader() == nil, "a second header came")
		came = append(came, message.GetChunk()...)
	}
	_, err = stream.Recv()
	expect(errors.Is(err, io.EOF), "after the trailer came %v", err)
	return came
}

// Onboards a customer by the gateway that the environment variable GATEWAY names: makes a workspace,
// waits until the customer has given access to Gmail, then fetches the first document that Well has
// read, its invoice and its file.
package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"google.golang.org/grpc"

	wellgateway "github.com/WellApp-ai/well-gateway/clients/go"
	gatewayv1 "github.com/WellApp-ai/well-gateway/clients/go/gateway/v1"
)

// lookInterval is how often the state of the Gmail connector is asked for.
const lookInterval = 500 * time.Millisecond

func main() {
	if err := run(context.Background()); err != nil {
		details := wellgateway.ErrorDetailsOf(err)
		fmt.Fprintln(os.Stderr, strings.TrimSpace(details.Reason+" "+details.Message))
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	address := os.Getenv("GATEWAY")
	if address == "" {
		return errors.New("GATEWAY is not set: host:port of a gateway")
	}
	conn, err := wellgateway.Connect(address, "")
	if err != nil {
		return err
	}
	defer conn.Close()
	externalID := newID()
	workspace, err := createWorkspace(ctx, conn, externalID)
	if err != nil {
		return err
	}
	// Taken before the customer can do anything: whatever they do comes after it.
	eventLog, err := gatewayv1.NewEventServiceClient(conn).GetEventLog(ctx, &gatewayv1.GetEventLogRequest{})
	if err != nil {
		return err
	}
	if err := connectGmail(ctx, conn, workspace, externalID); err != nil {
		return err
	}
	fmt.Println("waiting for a document of", externalID)
	event, err := firstDocument(ctx, conn, workspace, eventLog.GetHeadCursor())
	if err != nil {
		return err
	}
	if err := showDocument(ctx, conn, workspace, event.GetResourceId()); err != nil {
		return err
	}
	return download(ctx, conn, workspace, event.GetResourceId())
}

// newID is an id of ours for the customer's workspace.
func newID() string {
	bytes := make([]byte, 8)
	rand.Read(bytes)
	return "onboard-" + hex.EncodeToString(bytes)
}

func createWorkspace(ctx context.Context, conn *grpc.ClientConn, externalID string) (string, error) {
	name := "Example Customer"
	response, err := gatewayv1.NewWorkspaceServiceClient(conn).CreateWorkspace(ctx, &gatewayv1.CreateWorkspaceRequest{
		Workspace: &gatewayv1.Workspace{Name: &name, ExternalWorkspaceId: &externalID},
	})
	if err == nil {
		fmt.Println("workspace", response.GetWorkspace().GetId())
	}
	return response.GetWorkspace().GetId(), err
}

// connectGmail shows the link and waits until the customer has followed it.
func connectGmail(ctx context.Context, conn *grpc.ClientConn, workspace, state string) error {
	connectors := gatewayv1.NewConnectorServiceClient(conn)
	link, err := connectors.GetGmailAccessLink(ctx, &gatewayv1.GetGmailAccessLinkRequest{
		WorkspaceId: workspace, RedirectUrl: "https://example.com/done", State: state,
	})
	if err != nil {
		return err
	}
	fmt.Println("open this link:", link.GetUrl())
	for {
		response, err := connectors.GetGmailConnector(ctx, &gatewayv1.GetGmailConnectorRequest{WorkspaceId: workspace})
		if err != nil {
			return err
		}
		if response.GetGmailConnector().GetStatus() == gatewayv1.GmailConnectorStatus_GMAIL_CONNECTOR_STATUS_ACTIVE {
			fmt.Println("gmail is active")
			return nil
		}
		time.Sleep(lookInterval)
	}
}

// firstDocument waits for a document of the workspace that Well has read.
func firstDocument(ctx context.Context, conn *grpc.ClientConn, workspace, cursor string) (*gatewayv1.Event, error) {
	watcher := wellgateway.Watch(conn, &gatewayv1.WatchEventsRequest{
		Filter: &gatewayv1.EventFilter{Types: []string{"document.processed"}, WorkspaceIds: []string{workspace}},
		Start:  &gatewayv1.WatchEventsRequest_AfterCursor{AfterCursor: cursor},
	})
	defer watcher.Close()
	for event, err := range watcher.Events(ctx) {
		return event, err
	}
	return nil, errors.New("the watch has ended")
}

func showDocument(ctx context.Context, conn *grpc.ClientConn, workspace, id string) error {
	read, err := gatewayv1.NewDocumentServiceClient(conn).GetDocument(ctx, &gatewayv1.GetDocumentRequest{
		DocumentId: id, WorkspaceId: workspace,
	})
	if err != nil {
		return err
	}
	document := read.GetDocument()
	fmt.Printf("document %s: %s\n", document.GetId(), document.GetFilename())
	if len(document.GetInvoices()) == 0 {
		return errors.New("no invoice was read from the document")
	}
	response, err := gatewayv1.NewInvoiceServiceClient(conn).GetInvoice(ctx, &gatewayv1.GetInvoiceRequest{
		InvoiceId: document.GetInvoices()[0].GetId(), WorkspaceId: workspace,
	})
	if err != nil {
		return err
	}
	invoice := response.GetInvoice()
	fmt.Printf("invoice %s: %s %s\n", invoice.GetId(), invoice.GetTotals().GetGrandTotal(), invoice.GetCurrency())
	return nil
}

// download writes the file into the temporary folder as it comes.
func download(ctx context.Context, conn *grpc.ClientConn, workspace, id string) error {
	stream, err := gatewayv1.NewDocumentServiceClient(conn).DownloadDocument(ctx, &gatewayv1.DownloadDocumentRequest{
		DocumentId: id, WorkspaceId: workspace,
	})
	if err != nil {
		return err
	}
	file, err := os.CreateTemp("", "document-*")
	if err != nil {
		return err
	}
	defer file.Close()
	sum := sha256.New()
	var trailer *gatewayv1.DownloadDocumentTrailer
	for {
		message, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if _, err := io.MultiWriter(file, sum).Write(message.GetChunk()); err != nil {
			return err
		}
		trailer = message.GetTrailer()
	}
	if trailer.GetSha256() != hex.EncodeToString(sum.Sum(nil)) {
		return errors.New("the file is not whole")
	}
	fmt.Printf("downloaded %d bytes to %s\n", trailer.GetSizeBytes(), file.Name())
	return file.Close()
}

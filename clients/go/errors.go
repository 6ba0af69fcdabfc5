package wellgateway

import (
	"errors"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// ErrorDetails is what a failed call says of itself.
type ErrorDetails struct {
	// Code is its gRPC status.
	Code codes.Code
	// Reason is a stable word for what happened, such as "CURSOR_TRIMMED"; empty when it names none.
	Reason string
	// Domain says whose word the reason is; empty when there is none.
	Domain string
	// Message is a text for people.
	Message string
	// Metadata has the facts of this failure, such as "oldest_cursor"; nil when there are none.
	Metadata map[string]string
	// FieldViolations are the fields of the request that are wrong, in the gateway's order.
	FieldViolations []FieldViolation
	// RetryDelay is how long to wait before another try; nil when the gateway does not say.
	RetryDelay *time.Duration
}

// FieldViolation is a field of a request that is wrong.
type FieldViolation struct {
	// Field is its path, such as "workspace.name".
	Field string
	// Description says what is wrong with it.
	Description string
}

// ErrorDetailsOf reads the details of an error of any RPC, also of one that was wrapped. An error
// without details has its code and message alone; one that no RPC has given is codes.Unknown, or what
// its context says; nil is codes.OK.
func ErrorDetailsOf(err error) ErrorDetails {
	failed := statusOf(err)
	details := ErrorDetails{Code: failed.Code(), Message: failed.Message()}
	for _, detail := range failed.Details() {
		switch detail := detail.(type) {
		case *errdetails.ErrorInfo:
			details.Reason, details.Domain = detail.GetReason(), detail.GetDomain()
			details.Metadata = detail.GetMetadata()
		case *errdetails.BadRequest:
			for _, violation := range detail.GetFieldViolations() {
				details.FieldViolations = append(details.FieldViolations, FieldViolation{
					Field: violation.GetField(), Description: violation.GetDescription(),
				})
			}
		case *errdetails.RetryInfo:
			delay := detail.GetRetryDelay().AsDuration()
			details.RetryDelay = &delay
		}
	}
	return details
}

func statusOf(err error) *status.Status {
	var failed interface{ GRPCStatus() *status.Status }
	if errors.As(err, &failed) {
		return failed.GRPCStatus()
	}
	return status.FromContextError(err)
}

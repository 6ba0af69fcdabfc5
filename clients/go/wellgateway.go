// Package wellgateway is a small helper beside the stubs of a gateway for Well: a channel with the
// service config, the watch loop over any number of streams, and the details of failed calls as plain
// values. The stubs stand in package gatewayv1, below gateway/v1.
//
//	conn, err := wellgateway.Connect("127.0.0.1:50051", "")
//	...
//	watcher := wellgateway.Watch(conn, &gatewayv1.WatchEventsRequest{})
//	defer watcher.Close()
//	for event, err := range watcher.Events(ctx) {
//		if err != nil {
//			return err
//		}
//		...
//	}
package wellgateway

import (
	"context"
	_ "embed"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
)

// How soon a connection that broke silently is given up.
const (
	pingInterval = 10 * time.Second
	pingTimeout  = 5 * time.Second
)

// How often a gateway that is away is looked for. By the library's own limit of two minutes, calls
// would go on failing long after it is back.
const (
	connectWaitMin     = 100 * time.Millisecond
	connectWaitMax     = 5 * time.Second
	connectAttemptTime = 20 * time.Second
)

//go:embed service_config.json
var serviceConfig string

// ServiceConfig is the gateway's service config in JSON: which RPCs are safe to repeat, and how. A
// channel that Connect did not make takes it by grpc.WithDefaultServiceConfig.
func ServiceConfig() string { return serviceConfig }

// Connect makes a channel to a gateway at an address such as "127.0.0.1:50051" or "unix:/path". It
// does not wait for the gateway. What is safe to repeat is repeated while the gateway is away for a
// moment, and a connection that broke silently is noticed after 15 s. The token is one of the gateway's
// WELL_GRPC_TOKENS, sent with each call; empty: none is sent. The channel is plaintext; options come
// after those of Connect, so that grpc.WithTransportCredentials makes it another. Close it at the end.
//
// It fails when the address cannot be read.
func Connect(address, token string, options ...grpc.DialOption) (*grpc.ClientConn, error) {
	ours := []grpc.DialOption{
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultServiceConfig(serviceConfig),
		// Without this, a TXT record of the host's would replace it.
		grpc.WithDisableServiceConfig(),
		grpc.WithKeepaliveParams(keepalive.ClientParameters{
			Time: pingInterval, Timeout: pingTimeout, PermitWithoutStream: true,
		}),
		grpc.WithConnectParams(grpc.ConnectParams{
			Backoff: backoff.Config{
				BaseDelay: connectWaitMin, Multiplier: 2, Jitter: 0.5, MaxDelay: connectWaitMax,
			},
			MinConnectTimeout: connectAttemptTime,
		}),
	}
	if token != "" {
		ours = append(ours, grpc.WithPerRPCCredentials(bearer(token)))
	}
	return grpc.NewClient(address, append(ours, options...)...)
}

// bearer is a token that goes with every call.
type bearer string

func (b bearer) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return map[string]string{"authorization": "Bearer " + string(b)}, nil
}

// RequireTransportSecurity is false because a gateway beside its caller is reached in plaintext.
func (b bearer) RequireTransportSecurity() bool { return false }

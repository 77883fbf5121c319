import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to the server that can be cut and mended; what goes through it is left as it is. */
export class BoltProxy {
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;
  /** Bytes from the client after which the way is cut, once. */
  #cutAfter = Number.POSITIVE_INFINITY;

  private constructor(private readonly target: URL) {}

  static async to(uri: string): Promise<BoltProxy> {
    const proxy = new BoltProxy(new URL(uri));
    await proxy.mend();
    return proxy;
  }

  get uri(): string {
    return `bolt://localhost:${this.#port}`;
  }

  async mend(): Promise<void> {
    this.#server = createServer((client) => this.#join(client)).listen(this.#port, 'localhost');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
  }

  /** Ends every connection; nobody gets another one. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    for (const socket of this.#sockets) socket.destroy();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  /** Ends every connection once so many bytes more were sent; the next may come about. */
  cutAfter(bytes: number): void {
    this.#cutAfter = bytes;
  }

  #join(client: Socket): void {
    const server = connect(Number(this.target.port), this.target.hostname);
    client.on('data', (data) => {
      this.#cutAfter -= data.length;
      if (this.#cutAfter > 0) return;
      this.#cutAfter = Number.POSITIVE_INFINITY;
      for (const socket of this.#sockets) socket.destroy();
    });
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(socket);
      socket.pipe(other);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
  }
}

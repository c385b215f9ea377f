import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/**
 * A server in memory that speaks the protocol and takes each write as one step. It prints its address, and ends with
 * its standard input: whoever started it need not clean up.
 */
public class AtomicServer {
  /** The server calls itself older than the driver takes; it knows all commands that are used. */
  static final class Version implements MongoVersion {
    public List<Integer> getVersionArray() {
      return List.of(5, 0, 0);
    }

    public int getWireVersion() {
      return 13;
    }
  }

  public static void main(String[] arguments) throws Exception {
    MemoryBackend backend = new MemoryBackend();
    backend.version(new Version());
    MongoServer server = new MongoServer(backend);
    System.out.println(server.bindAndGetConnectionString());
    while (System.in.read() >= 0) {
      // Nothing is said to it: it waits for the end.
    }
    server.shutdownNow();
  }
}

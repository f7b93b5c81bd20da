import PathwayKit
import PathwayLinking

/// What is piped into the command.
struct StandardInput {
  /// The path that it counts as.
  let path: String

  /// The files of the disk, with what was piped in under its path.
  let provider: OverlayProvider

  /// More than any file may hold: a file that is too large is still seen to be so.
  private static let limit = 5 * 1024 * 1024

  /// Reads all of it.
  init(as path: String?, over files: any SourceProvider) {
    self.path = SourcePath.normalized(path ?? "<stdin>")
    provider = OverlayProvider(Self.read(), at: self.path, over: files)
  }

  private static func read() -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit, let byte = Terminal.readByte() { bytes.append(byte) }
    return bytes
  }
}

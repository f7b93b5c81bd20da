import Foundation

/// The user that runs the tests, or another where that is root, whom nothing is closed to.
enum Ordinary {
  /// The number of the user `nobody`, and of its group.
  private static let nobody = "65534"

  private static let setpriv = "/usr/bin/setpriv"

  private static var isRoot: Bool { geteuid() == 0 }

  /// Whether a command can be run as somebody who is not root.
  static var canRun: Bool { !isRoot || FileManager.default.isExecutableFile(atPath: setpriv) }

  /// Returns a command line as an ordinary user runs it.
  static func commandLine(_ command: [String]) -> [String] {
    isRoot ? [setpriv, "--reuid=\(nobody)", "--regid=\(nobody)", "--clear-groups"] + command : command
  }
}

import ArgumentParser

/// The files that a command rewrites, and whether it does.
struct RewritingOptions: ParsableArguments {
  @Argument(
    help: "Files and folders, or - for standard input. (default: .)", completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String] = []

  @Flag(help: "Write nothing; tell what would change.")
  var check = false

  @Flag(help: "Write nothing; show what would change, as diff -u does.")
  var diff = false

  @Option(help: ArgumentHelp("Path that standard input counts as.", valueName: "path"), completion: .file())
  var stdinPath: String?

  func validate() throws {
    if paths.contains("") || stdinPath == "" { throw ValidationError("A path is empty.") }
    if check, diff { throw ValidationError("--check and --diff exclude each other.") }
    if paths.contains("-"), paths.count > 1 { throw ValidationError("- stands alone: it is standard input.") }
    if stdinPath != nil, !isStream { throw ValidationError("--stdin-path needs - as the path.") }
  }

  /// Whether standard input is rewritten, to standard output.
  var isStream: Bool { paths == ["-"] }

  /// Whether what comes of it is written, and not only shown.
  var isWriting: Bool { !check && !diff }

  /// What is named, or the folder one stands in.
  var named: [String] { paths.isEmpty ? ["."] : paths }
}

internal import FoundationEssentials
internal import Glibc
internal import YAMLSyntax

/// Reads each file of a folder into a tree with spans, and does nothing with it.
let arguments = CommandLine.arguments
guard arguments.count == 2 else {
  print("usage: tree FOLDER")
  exit(64)
}
var files = 0
var nodes = 0
for name in try FileManager.default.contentsOfDirectory(atPath: arguments[1]) where name.hasSuffix(".yaml") {
  let bytes = [UInt8](try Data(contentsOf: URL(filePath: arguments[1] + "/" + name)))
  let result = SyntaxReader.read(bytes)
  guard let tree = result.tree, result.problems.isEmpty else {
    print("\(name) cannot be read")
    exit(2)
  }
  files += 1
  nodes += tree.root.map { tree.count(of: $0) } ?? 0
}
print("\(files) files, \(nodes) top-level keys")

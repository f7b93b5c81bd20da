internal import Foundation

/// Writes made-up pathway files, and the catalogue they use, into a folder.
let arguments = CommandLine.arguments
guard arguments.count == 3, let count = Int(arguments[2]), count > 0 else {
  print("usage: generate FOLDER COUNT")
  exit(64)
}
let folder = URL(filePath: arguments[1])
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
try Data(GeneratedCatalogue.text.utf8).write(to: folder.appending(path: "felles.yaml"))
for number in 0..<count {
  var pathway = GeneratedPathway(number: number)
  try Data(pathway.text().utf8).write(to: folder.appending(path: "forlop-\(number).yaml"))
}

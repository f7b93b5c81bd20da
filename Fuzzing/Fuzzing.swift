import Foundation
import PathwayKit

/// Feeds what libFuzzer makes up to the validator and the reporters; or, with `--seeds FOLDER`, writes files to start from.
///
/// The name is the one by which the package manager calls the start of this program: libFuzzer has a `main` of its own.
@_cdecl("Fuzzing_main")
public func fuzz(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  let words = CommandLine.arguments
  if words.count == 3, words[1] == "--seeds" {
    do {
      try Seeds.write(to: URL(filePath: words[2]))
      return 0
    } catch {
      print(error)
      return 1
    }
  }
  var count = count
  var arguments = unsafe arguments
  return unsafe runLibFuzzer(&count, &arguments) { bytes, count in
    unsafe check(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  }
}

/// The start of libFuzzer, in its runtime library.
@_silgen_name("LLVMFuzzerRunDriver")
private func runLibFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ check: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Checks one text beside the catalogue of the examples, and stops where something does not hold.
private func check(_ bytes: [UInt8]) {
  let path = "eksempel.yaml"
  var files = Seeds.catalogue
  files[path] = bytes
  let complaints = Examination(path: path, files: files).complaints()
  precondition(complaints.isEmpty, complaints.joined(separator: "\n"))
}

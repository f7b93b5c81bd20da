import Foundation
import PathwayKit
import Testing

/// Paths that lead to something other than a file that can be read.
@Suite struct AwkwardPathTests {
  @Test func `a file of a hundred megabytes is refused at once`() throws {
    let folder = try ScratchFolder()
    try folder.write("forløp: stor\n", to: "stor.yaml")
    let handle = try FileHandle(forWritingTo: folder.url.appending(path: "stor.yaml"))
    try handle.truncate(atOffset: 100 * 1024 * 1024)
    try handle.close()
    let time = ContinuousClock().measure {
      #expect(folder.codes(of: "stor.yaml") == [RuleCode(6)])
    }
    #expect(time < Swift.Duration.seconds(1))
    let run = try folder.run(["validate", "stor.yaml"])
    #expect(run.exitCode == 1)
    #expect(run.output.contains("PF006"))
  }

  @Test(arguments: ["/dev/zero", "/dev/null", "/dev/tty", "/proc/self/mem"])
  func `a device is no file`(_ path: String) throws {
    let folder = try ScratchFolder()
    let codes = folder.codes(ofAbsolute: path)
    #expect(codes.count <= 1)
  }

  @Test func `a pipe that nobody writes to is no file`() throws {
    let folder = try ScratchFolder()
    let isMade = unsafe mkfifo(folder.url.appending(path: "rør.yaml").path, 0o600) == 0
    try #require(isMade)
    #expect(folder.codes(of: "rør.yaml") == [RuleCode(9)])
    #expect(folder.codes(of: "") == [RuleCode(9)])
  }

  @Test func `links in a ring come to an end`() throws {
    let folder = try ScratchFolder()
    try folder.link("runde", to: ".")
    try folder.link("selv.yaml", to: "selv.yaml")
    try folder.link("ingen.yaml", to: "borte.yaml")
    try folder.write("forløp: ekte\nbruker: [runde/runde/ekte.yaml, selv.yaml, ingen.yaml]\n", to: "ekte.yaml")
    let report = folder.report(of: "")
    #expect(Examination.complaints(about: report) == [])
    #expect(report.files.filter { $0.hasSuffix("ekte.yaml") }.count == 1)
  }

  @Test func `a name that would write on the screen does not`() throws {
    let folder = try ScratchFolder()
    let name = "rød\u{1B}[31m\n\u{202E}.yaml"
    try folder.write("forløp: [\n", to: name)
    let report = folder.report(of: name)
    #expect(!report.findings.isEmpty)
    let text = TextReporter().report(report)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    #expect(Examination.complaints(about: report) == [])
  }

  @Test func `a file that uses what lies outside is told so`() throws {
    let folder = try ScratchFolder()
    try folder.write("", to: ".forlop.yaml")
    try folder.write("forløp: ute\nbruker: [/etc/passwd, ../../../etc/passwd, /dev/zero]\n", to: "ute.yaml")
    let report = folder.report(of: "ute.yaml")
    #expect(report.findings.filter { $0.code == RuleCode(9) }.count == 3)
    #expect(Examination.complaints(about: report) == [])
  }
}

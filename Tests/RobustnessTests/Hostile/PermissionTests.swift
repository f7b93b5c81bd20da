import Foundation
import PathwayKit
import Testing

/// Files that the system does not let the reader see; since root sees all, root checks as the user `nobody`.
@Suite(.enabled(if: Ordinary.canRun, "root reads every file, and setpriv is not there to run as nobody"))
struct PermissionTests {
  @Test func `a file without permission is a path that cannot be read`() throws {
    let folder = try ScratchFolder()
    try folder.write("forløp: lukket\n", to: "lukket.yaml", permissions: 0o000)
    let run = try folder.runAsOrdinaryUser(["validate", "lukket.yaml", "--language", "en"])
    #expect(run.exitCode == 3)
    #expect(run.output.contains("PF009"))
  }

  @Test func `a folder without permission is a path that cannot be read`() throws {
    let folder = try ScratchFolder()
    try folder.write("forløp: lukket\n", to: "mappe/lukket.yaml")
    try folder.close("mappe")
    let run = try folder.runAsOrdinaryUser(["validate", "mappe", "--language", "en"])
    #expect(run.exitCode == 3)
    #expect(run.output.contains("PF009"))
    try folder.open("mappe")
  }

  @Test func `a file that uses one without permission is told so`() throws {
    let folder = try ScratchFolder()
    try folder.write("katalog: lukket\n", to: "lukket.yaml", permissions: 0o000)
    try folder.write("forløp: åpen\nbruker: [lukket.yaml]\n", to: "åpen.yaml")
    let run = try folder.runAsOrdinaryUser(["validate", "åpen.yaml", "--language", "en"])
    #expect(run.exitCode == 1)
    #expect(run.output.contains("PF009"))
  }
}

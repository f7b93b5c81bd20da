import Foundation
import PathwayDiagnostics
import PathwayLinking
import Testing

@Suite struct DiskProviderTests {
  private let folder: TemporaryFolder
  private let provider = DiskProvider()

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "prosjekt/.forlop.yaml")
    try folder.write(Texts.pathway(uses: "../felles/aktorer.yaml"), to: "prosjekt/forløp/hofte.yaml")
    try folder.write(Texts.catalogue(), to: "prosjekt/felles/aktorer.yaml")
    try folder.write(Texts.catalogue("utenfor"), to: "utenfor.yaml")
  }

  private func load(_ names: String...) -> LoadedProject { LoadedProject(names.map { folder($0) }, from: provider) }

  @Test func `files, folders and what is missing are told apart`() {
    guard case .file(let size, .some) = provider.entry(at: folder("utenfor.yaml")) else {
      Issue.record("a file is a file")
      return
    }
    #expect(size == Texts.catalogue("utenfor").utf8.count)
    #expect(provider.entry(at: folder("prosjekt")) == .folder)
    #expect(provider.entry(at: folder("borte")) == .missing)
    #expect(provider.entry(at: "/dev/null") == .other)
    #expect(provider.read(folder("borte")) == .failure(.missing))
  }

  @Test func `a folder is read, hidden files left out`() throws {
    try folder.write("forløp: skjult\n", to: "prosjekt/.skjult/x.yaml")
    let loaded = load("prosjekt")
    #expect(loaded.faults == [])
    #expect(loaded.project.paths == [folder("prosjekt/felles/aktorer.yaml"), folder("prosjekt/forløp/hofte.yaml")])
  }

  @Test func `an empty folder has nothing in it`() throws {
    try folder.makeFolder("tom")
    let loaded = load("tom")
    #expect(loaded.project.fileCount == 0)
    #expect(loaded.project.faults == [])
  }

  @Test func `a catalogue that is used by two paths is one file`() throws {
    try folder.link("prosjekt/forløp/lenke.yaml", to: "../felles/aktorer.yaml")
    try folder.write(
      Texts.pathway(uses: "../felles/aktorer.yaml", "lenke.yaml"), to: "prosjekt/forløp/hofte.yaml")
    let loaded = load("prosjekt/forløp/hofte.yaml")
    #expect(loaded.faults == [])
    #expect(loaded.project.fileCount == 2)
  }

  @Test func `a pathway that is found by two paths is read once`() throws {
    try folder.link("prosjekt/lenke.yaml", to: "forløp/hofte.yaml")
    #expect(load("prosjekt").project.pathways.count == 1)
    #expect(load("prosjekt/lenke.yaml", "prosjekt/forløp/hofte.yaml").project.pathways.count == 1)
  }

  @Test func `a link from the project to a catalogue outside it is not followed`() throws {
    try folder.link("prosjekt/felles/lenke.yaml", to: "../../utenfor.yaml")
    try folder.write(Texts.pathway(uses: "../felles/lenke.yaml"), to: "prosjekt/forløp/hofte.yaml")
    #expect(
      load("prosjekt/forløp/hofte.yaml").project.faults.map { $0.kind } == [
        .unreadableFile(path: folder("prosjekt/felles/lenke.yaml"), reason: .outsideProject)
      ])
  }

  @Test func `a linked folder cannot lead out of the project either`() throws {
    try folder.write(Texts.catalogue(), to: "annet/aktorer.yaml")
    try folder.link("prosjekt/lenke", to: "../annet")
    try folder.write(Texts.pathway(uses: "../lenke/aktorer.yaml"), to: "prosjekt/forløp/hofte.yaml")
    #expect(
      load("prosjekt/forløp/hofte.yaml").project.faults.map { $0.kind } == [
        .unreadableFile(path: folder("prosjekt/lenke/aktorer.yaml"), reason: .outsideProject)
      ])
  }

  @Test(arguments: ["utenfor.yaml", "annet"])
  func `a search does not follow a link out of the folder`(_ name: String) throws {
    try folder.write(Texts.pathway("kne", uses: "borte.yaml"), to: "annet/kne.yaml")
    try folder.link("prosjekt/lenke.yaml", to: "../\(name)")
    let loaded = load("prosjekt")
    #expect(loaded.faults == [])
    #expect(loaded.project.fileCount == 2)
  }

  @Test func `a link that is named is followed`() throws {
    try folder.link("lenke", to: "prosjekt")
    try folder.link("hofte.yaml", to: "prosjekt/forløp/hofte.yaml")
    #expect(load("lenke").project.pathways.count == 1)
    #expect(load("hofte.yaml").project.pathways.count == 1)
  }

  @Test func `folders that link to each other are searched once`() throws {
    try folder.link("prosjekt/forløp/opp", to: "..")
    #expect(load("prosjekt").project.pathways.count == 1)
  }

  @Test func `a link to nothing is told, and no path that was asked for`() throws {
    try folder.link("prosjekt/forløp/borte.yaml", to: "finnes-ikke.yaml")
    let loaded = load("prosjekt")
    #expect(
      loaded.project.faults.map { $0.kind } == [
        .unreadableFile(path: folder("prosjekt/forløp/borte.yaml"), reason: .missing)
      ])
    #expect(loaded.project.unreadablePaths == [])
    #expect(loaded.project.pathways.count == 1)
  }

  @Test func `a folder whose name looks like a file is a folder`() throws {
    try folder.write(Texts.pathway("kne", uses: "../../felles/aktorer.yaml"), to: "prosjekt/forløp/mappe.yaml/kne.yaml")
    let loaded = load("prosjekt")
    #expect(loaded.faults == [])
    #expect(loaded.project.pathways.count == 2)
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func `a file that may not be read is told`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder("utenfor.yaml"))
    #expect(
      load("utenfor.yaml").project.faults.map { $0.kind } == [
        .unreadableFile(path: folder("utenfor.yaml"), reason: .noPermission)
      ])
  }

  @Test(arguments: [(".git", true), (".forlop.yaml", true), ("README.md", false)])
  func `the project is the nearest folder with a mark`(mark: String, isRoot: Bool) throws {
    try folder.write("", to: "annet/\(mark)")
    try folder.write(Texts.pathway(uses: "../felles.yaml"), to: "annet/forløp/hofte.yaml")
    try folder.write(Texts.catalogue(), to: "annet/felles.yaml")
    let reasons = load("annet/forløp/hofte.yaml").project.faults.map { $0.kind }
    let outside = FaultKind.unreadableFile(path: folder("annet/felles.yaml"), reason: .outsideProject)
    #expect(reasons == (isRoot ? [] : [outside]))
  }
}

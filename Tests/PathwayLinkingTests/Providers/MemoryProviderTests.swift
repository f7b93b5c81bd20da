import PathwayDiagnostics
import PathwayLinking
import Testing

@Suite struct MemoryProviderTests {
  private let provider = MemoryProvider(texts: [
    "forløp/hofte.yaml": "a", "./forløp/under/kne.yml": "b", "/annet/arm.yaml": "c", ".git/x.yaml": "d", "les.md": "e",
  ])

  @Test(arguments: ["forløp/hofte.yaml", "./forløp/hofte.yaml", "forløp/under/../hofte.yaml"])
  func `a file is found however its path is written`(_ path: String) throws {
    #expect(try provider.read(path).get() == [UInt8(ascii: "a")])
    #expect(provider.entry(at: path) == .file(size: 1, identity: nil))
  }

  @Test(arguments: [".", "forløp", "forløp/under", "/annet", "/"])
  func `whatever holds a file is a folder`(_ path: String) {
    #expect(provider.entry(at: path) == .folder)
  }

  @Test(arguments: ["forlop", "forløp/hofte", "hofte.yaml", "/forløp/hofte.yaml"])
  func `everything else is missing`(_ path: String) {
    #expect(provider.entry(at: path) == .missing)
    #expect(provider.read(path) == .failure(.missing))
  }

  @Test(arguments: [
    (".", ["forløp/hofte.yaml", "forløp/under/kne.yml"]), ("forløp/under", ["forløp/under/kne.yml"]),
    ("./forløp/", ["forløp/hofte.yaml", "forløp/under/kne.yml"]), ("/annet", ["/annet/arm.yaml"]), ("borte", []),
  ])
  func `the files of a folder are YAML, sorted, and none is hidden`(folder: String, paths: [String]) throws {
    #expect(try provider.yamlFiles(below: folder).get() == paths)
  }

  @Test func `a path can lead out of the working folder`() {
    let folder = provider.canonicalPath(of: ".")
    #expect(provider.canonicalPath(of: "forløp/hofte.yaml") == folder + "/forløp/hofte.yaml")
    #expect(!provider.canonicalPath(of: "../hofte.yaml").hasPrefix(folder + "/"))
  }

  @Test func `an empty provider still has its working folder`() {
    #expect(MemoryProvider([:]).entry(at: ".") == .folder)
  }
}

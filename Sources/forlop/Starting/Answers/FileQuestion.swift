import PathwayKit
import PathwayLinking
import SourceText

/// Asks for the file that something new is written in.
struct FileQuestion {
  private let provider: any SourceProvider
  private let offers: ProjectOffers
  private let mayReplace: Bool

  /// The path that stands for standard output.
  static let standardOutput = "-"

  /// Prepares to ask; a file is replaced only where somebody has said so.
  init(_ provider: any SourceProvider, _ offers: ProjectOffers, mayReplace: Bool) {
    self.provider = provider
    self.offers = offers
    self.mayReplace = mayReplace
  }

  /// Returns the path.
  ///
  /// - Parameters:
  ///   - name: What the file is called where nobody says anything, without its ending.
  ///   - given: What the option says: a file, or the folder that it is to lie in.
  func path(named name: String, given: String?, _ interview: inout Interview) throws(CommandFailure) -> String {
    let usual = free(name)
    let question = Question(
      text: Text(nb: "Hvilken fil skal det stå i?", en: "Which file is it to stand in?"),
      explanation: Text(
        nb: "Et filnavn uten æ, ø og å, som slutter på .yaml, eller en mappe.",
        en: "A file name without æ, ø and å that ends in .yaml, or a folder."),
      option: "--output", fallback: Choice(label: Text(usual), value: usual)
    ) { read($0, name) }
    return try interview.answer(to: question, given: given)
  }

  /// The name in the working directory that no file has yet.
  private func free(_ name: String) -> String {
    var path = name + ".yaml"
    var number = 2
    while !mayReplace, provider.entry(at: path) != .missing {
      path = "\(name)-\(number).yaml"
      number += 1
    }
    return path
  }

  private func read(_ answer: String, _ name: String) -> Reading<String> {
    if answer == Self.standardOutput { return .value(answer) }
    let isFolder = provider.entry(at: answer) == .folder
    let path = SourcePath.normalized(isFolder ? "\(answer)/\(name).yaml" : answer)
    guard SourcePath.isYAML(path) else { return .refused(.noYAML(path)) }
    guard path.utf8.allSatisfy({ $0 < 0x80 }) || isFolder else { return .refused(.letters) }
    let folder = SourcePath.folder(of: path)
    guard provider.entry(at: folder) == .folder else { return .refused(.noFolder(folder)) }
    switch provider.entry(at: path) {
    case .missing: break
    case .file: if !mayReplace { return .refused(.exists(path)) }
    case .folder, .noPermission, .other: return .refused(.inTheWay(path))
    }
    let file = provider.canonicalPath(of: folder) + "/" + (path.split(separator: "/").last ?? "")
    guard ProjectRoot.root(of: file, provider: provider) == offers.root else {
      return .refused(.outside(offers.root))
    }
    return .value(path)
  }
}

extension Text {
  fileprivate static func noYAML(_ path: String) -> Text {
    Text(nb: "filnavnet må slutte på .yaml, som \(path).yaml", en: "the file name must end in .yaml, as \(path).yaml")
  }

  fileprivate static let letters = Text(
    nb: "filnavn har ikke æ, ø og å, så alle systemer kan lese dem; skriv ae, o og a",
    en: "file names have no æ, ø and å, so that every system can read them; write ae, o and a")

  fileprivate static func noFolder(_ folder: String) -> Text {
    Text(nb: "mappen «\(folder)» finnes ikke; lag den først", en: "there is no folder “\(folder)”; make it first")
  }

  fileprivate static func exists(_ path: String) -> Text {
    Text(
      nb: "«\(path)» finnes alt, og blir ikke skrevet over; velg et annet navn (eller --force)",
      en: "“\(path)” is there already, and is not overwritten; choose another name (or --force)")
  }

  fileprivate static func inTheWay(_ path: String) -> Text {
    Text(nb: "«\(path)» er ingen fil som kan skrives", en: "“\(path)” is no file that can be written")
  }

  fileprivate static func outside(_ root: String) -> Text {
    Text(
      nb: "filen må ligge i det samme prosjektet som katalogene, under \(root)",
      en: "the file must lie in the same project as the catalogues, below \(root)")
  }
}

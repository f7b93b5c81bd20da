import PathwayKit

/// What is told of a file that has been started: what it holds, and what one can do next.
struct StartedPage {
  private let file: StartedFile
  private let language: Language

  init(_ file: StartedFile, language: Language) {
    self.file = file
    self.language = language
  }

  /// The page.
  var text: String {
    let opening = [Text.written(file.path, file.content), file.blankCount > 0 ? .blanks(file.blankCount) : nil]
    return opening.compactMap { $0?[language].printable }.joined(separator: "\n") + "\n\n"
      + file.commands.page(in: language)
  }
}

extension Text {
  fileprivate static func written(_ path: String, _ content: Text) -> Text {
    Text(nb: "\(path) er skrevet: \(content.nb).", en: "\(path) is written: \(content.en).")
  }

  fileprivate static func blanks(_ count: Int) -> Text {
    Text(
      nb: "«fyll inn» står \(count) steder: det er det bare dere kan bestemme.",
      en: "“fyll inn” (fill in) stands in \(count) places: what only you can decide.")
  }
}

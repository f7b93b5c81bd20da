import PathwayAnalysis
public import PathwayDiagnostics

/// A report of a comparison for people: what has become of each promise, by verdict, with a count at the end.
public struct ComparisonTextReporter: Sendable {
  /// The language of messages.
  public let language: Language

  /// Whether the report is coloured; colour only repeats what the words say.
  public let colour: Bool

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål, colour: Bool = false) {
    self.language = language
    self.colour = colour
  }

  /// Returns the report as text.
  public func report(_ report: ComparisonReport) -> String {
    let palette = Palette(usesColour: colour)
    var text = palette.strong(report.title(in: language).printable) + "\n\n"
    for section in report.sections {
      let heading = "\(Text.heading(section.verdict)[language]) (\(section.differences.count))"
      text += painted(heading, section.verdict, palette) + "\n"
      for told in section.differences {
        text += "  \(told.sentence[language].printable)\n"
        guard let place = told.place else { continue }
        let address = (told.isInOld ? report.old : report.new).address(place)
        text += "    " + palette.frame(address.printable) + "\n"
      }
      text += "\n"
    }
    return text + palette.strong(report.summary(in: language)) + "\n"
  }

  private func painted(_ heading: String, _ verdict: DifferenceVerdict, _ palette: Palette) -> String {
    switch verdict {
    case .loosened: palette.severity(heading, .error)
    case .removed: palette.severity(heading, .warning)
    case .tightened, .added: palette.severity(heading, .hint)
    case .renamed, .unclear: palette.strong(heading)
    }
  }
}

import PathwayAnalysis
public import PathwayDiagnostics
import SourceText

/// A report of a comparison in Markdown, for a pull request.
public struct ComparisonMarkdownReporter: Sendable {
  /// The language of messages.
  public let language: Language

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål) {
    self.language = language
  }

  /// Returns the report as Markdown.
  public func report(_ report: ComparisonReport) -> String {
    var text = "## \(Self.escaped(report.title(in: language)))\n\n\(report.summary(in: language))\n"
    for section in report.sections {
      text += "\n### \(Text.heading(section.verdict)[language]) (\(section.differences.count))\n\n"
      for told in section.differences { text += "- \(line(told, in: report))\n" }
    }
    return text
  }

  private func line(_ told: ReportedDifference, in report: ComparisonReport) -> String {
    let sentence = Self.escaped(told.sentence[language])
    guard let place = told.place else { return sentence }
    let edition = told.isInOld ? report.old : report.new
    let address = edition.revision.map { "\($0):" } ?? ""
    return "\(sentence) (`\("\(address)\(place.path):\(place.start.line)".printable.replacing("`", with: "'"))`)"
  }

  /// A text in which nothing is markup but code, and nobody is called upon.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var isCode = false
    for character in text.printable {
      switch character {
      case "`":
        isCode.toggle()
        escaped.append(character)
      case "\\", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&": escaped += isCode ? "\(character)" : "\\\(character)"
      case "@": escaped += isCode ? "@" : "&#64;"
      default: escaped.append(character)
      }
    }
    // A code that is never closed would take the rest of the line.
    return isCode ? escaped.replacing("`", with: "'") : escaped
  }
}

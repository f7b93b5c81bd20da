import PathwayAnalysis
public import PathwayDiagnostics
import PathwayModel
import SourceText

/// A report of a comparison for other programs.
///
/// Keys stand in a fixed order, and a key that has nothing to say is left out; lists are always there.
public struct ComparisonJSONReporter: Sendable {
  /// The language of messages.
  public let language: Language

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål) {
    self.language = language
  }

  /// Returns the report as JSON.
  public func report(_ report: ComparisonReport) -> String {
    JSONValue.object([
      ("schemaVersion", .integer(JSONReporter.schemaVersion)),
      ("tool", .object([("name", .string(Tool.forlop.name)), ("version", .string(Tool.forlop.version))])),
      ("old", encode(report.old)),
      ("new", encode(report.new)),
      ("differences", .array(report.differences.map { encode($0) })),
      (
        "summary",
        .object(
          DifferenceVerdict.allCases.map { ($0.rawValue, .integer(report.differences($0).count)) })
      ),
    ]).text
  }

  private func encode(_ edition: ComparedEdition) -> JSONValue {
    .object([
      ("pathway", .string(edition.id)),
      ("title", edition.title.map { .string($0) }),
      ("version", edition.version.map { .string($0) }),
      ("file", .string(edition.path)),
      ("revision", edition.revision.map { .string($0) }),
    ])
  }

  private func encode(_ told: ReportedDifference) -> JSONValue {
    let difference = told.difference
    let subject = difference.subject
    return .object([
      ("verdict", .string(difference.verdict.rawValue)),
      ("kind", .string(subject.kind.rawValue)),
      ("id", .string(subject.id.text)),
      ("oldId", subject.oldID == subject.newID ? nil : subject.oldID.map { .string($0.text) }),
      ("name", .string(told.name)),
      ("key", difference.property.map { .string($0.rawValue) }),
      ("item", difference.item.map { .string($0.text) }),
      ("message", .string(told.sentence[language])),
      ("old", told.old.map { .string($0[language]) }),
      ("new", told.new.map { .string($0[language]) }),
      ("reason", difference.reason.map { .string($0.name) }),
      ("firstDate", difference.reason?.date.map { .string("\($0)") }),
      ("oldPlace", told.oldPlace.map { encode($0) }),
      ("newPlace", told.newPlace.map { encode($0) }),
    ])
  }

  private func encode(_ place: ReportedPlace) -> JSONValue {
    .object([
      ("file", .string(place.path)),
      ("range", .object([("start", encode(place.start)), ("end", encode(place.end))])),
    ])
  }

  private func encode(_ position: Position) -> JSONValue {
    .object([("line", .integer(position.line)), ("column", .integer(position.column))])
  }
}

extension DifferenceReason {
  /// The reason as programs read it.
  fileprivate var name: String {
    switch self {
    case .alwaysLater: "alwaysLater"
    case .sometimesLater: "sometimesLater"
    case .sameTime: "sameTime"
    case .otherClock: "otherClock"
    case .otherKind: "otherKind"
    }
  }

  /// The first date on which the new time ends later.
  fileprivate var date: CalendarDate? {
    switch self {
    case .alwaysLater(let date), .sometimesLater(let date): date
    case .sameTime, .otherClock, .otherKind: nil
    }
  }
}

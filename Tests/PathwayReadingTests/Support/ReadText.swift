import PathwayDiagnostics
import PathwayModel
import PathwayReading
import SourceText

/// A text that was read as a file, and what is wrong with it.
struct ReadText {
  /// What it holds.
  let content: FileContent

  /// What is wrong with it, in the order of the text.
  let faults: [FoundFault]

  /// Reads a text.
  init(_ text: String, isNamed: Bool = true) {
    let bytes = Array(text.utf8)
    let result = PathwayFileReader.read(bytes, file: FileID(0), path: "fil.yaml", isNamed: isNamed)
    let source = SourceText(path: "fil.yaml", bytes: bytes)
    content = result.content
    faults = result.faults.map { fault in
      let position = fault.origin.place.map { source.position(at: Int($0.span.start)) }
      return FoundFault(fault.kind, position?.line ?? 0, position?.column ?? 0)
    }
  }

  /// The pathway, where it is one.
  var pathway: Pathway? { if case .pathway(let pathway) = content { pathway } else { nil } }

  /// The catalogue, where it is one.
  var catalogue: Catalogue? { if case .catalogue(let catalogue) = content { catalogue } else { nil } }

  /// The adaptation, where it is one.
  var adaptation: Adaptation? { if case .adaptation(let adaptation) = content { adaptation } else { nil } }

  /// The first step.
  var step: Step? { pathway?.steps.first }

  /// The first contract.
  var handoff: Handoff? { pathway?.handoffs.first }

  /// Reads a pathway whose one step has a few lines more, of which the first is line 6.
  static func step(_ lines: String...) -> ReadText {
    ReadText(head + "steg:\n  måle:\n" + lines.map { "    \($0)\n" }.joined())
  }

  /// Reads a pathway whose one contract has a few lines more, of which the first is line 10.
  static func handoff(_ lines: String...) -> ReadText {
    let contract = "overleveringer:\n  svar:\n    fra: måle\n    til: fastlege\n    type: informasjon\n"
    return ReadText(head + "steg: {}\n" + contract + lines.map { "    \($0)\n" }.joined())
  }

  /// Reads a pathway without steps, with a few lines more, of which the first is line 5.
  static func pathway(_ lines: String...) -> ReadText {
    ReadText(head + "steg: {}\n" + lines.map { "\($0)\n" }.joined())
  }

  /// Reads an adaptation that changes something, of which the first line is line 5.
  static func changes(_ lines: String...) -> ReadText {
    ReadText(adaptationHead + "endrer:\n" + lines.map { "  \($0)\n" }.joined())
  }

  /// The first three lines of an adaptation.
  static let adaptationHead = "tilpasning: blodtrykk-her\nav: blodtrykk\nversjon av: 0.1.0\n"

  private static let head = "forløp: blodtrykk\ntittel: Kontroll av blodtrykk\nversjon: 0.1.0\n"
}

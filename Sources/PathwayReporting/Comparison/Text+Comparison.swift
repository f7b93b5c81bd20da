import PathwayAnalysis
import PathwayDiagnostics

/// The words that reports of comparisons add to those of the differences.
extension Text {
  static let noDifferences = Text(nb: "ingen forskjeller", en: "no differences")

  /// The heading over the differences of a verdict.
  static func heading(_ verdict: DifferenceVerdict) -> Text {
    switch verdict {
    case .tightened: Text(nb: "Strammere", en: "Tighter")
    case .loosened: Text(nb: "Løsere", en: "Looser")
    case .added: Text(nb: "Nytt", en: "New")
    case .removed: Text(nb: "Tatt ut", en: "Taken out")
    case .renamed: Text(nb: "Ny id", en: "New id")
    case .unclear: Text(nb: "Ellers endret", en: "Otherwise changed")
    }
  }

  /// How many differences of a verdict there are, in the row at the end.
  static func count(_ number: Int, of verdict: DifferenceVerdict) -> Text {
    switch verdict {
    case .tightened: Text(nb: "\(number) strammere", en: "\(number) tighter")
    case .loosened: Text(nb: "\(number) løsere", en: "\(number) looser")
    case .added: Text(nb: number == 1 ? "1 ny" : "\(number) nye", en: "\(number) new")
    case .removed: Text(nb: "\(number) tatt ut", en: "\(number) taken out")
    case .renamed: Text(nb: "\(number) med ny id", en: "\(number) with a new id")
    case .unclear: Text(nb: "\(number) ellers endret", en: "\(number) otherwise changed")
    }
  }
}

extension ComparisonReport {
  /// The pathway by title, and the two editions.
  func title(in language: Language) -> String {
    let name = new.title ?? new.id
    return "\(name): \(old.label(besides: new)) → \(new.label(besides: old))"
  }

  /// How many differences of each verdict there are.
  func summary(in language: Language) -> String {
    let counts = sections.map { Text.count($0.differences.count, of: $0.verdict)[language] }
    return counts.isEmpty ? Text.noDifferences[language] : counts.joined(separator: ", ")
  }
}

extension ComparedEdition {
  /// The version, and what else tells it from the other: its revision, its identifier, or its file.
  fileprivate func label(besides other: ComparedEdition) -> String {
    var parts = [version].compactMap { $0 }
    if id != other.id {
      parts.append(id)
    } else if let revision {
      parts.append(revision)
    } else if other.revision == nil {
      parts.append(path)
    }
    return parts.isEmpty
      ? path : parts.count == 1 ? parts[0] : "\(parts[0]) (\(parts.dropFirst().joined(separator: ", ")))"
  }

  /// The path of a file of it, with the revision before it as git writes it.
  func address(_ place: ReportedPlace) -> String { revision.map { "\($0):\(place.address)" } ?? place.address }
}

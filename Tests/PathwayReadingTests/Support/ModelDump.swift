import PathwayModel
import SourceText

/// A model as text: what was read, each thing with its place, and nothing of what is absent.
struct ModelDump {
  private let source: SourceText
  private var lines: [String] = []

  /// Returns the dump of a pathway that was read from a text.
  static func of(_ pathway: Pathway, in text: String) -> String {
    of(pathway, named: "forløp", in: text)
  }

  /// Returns the dump of an adaptation that was read from a text.
  static func of(_ adaptation: Adaptation, in text: String) -> String {
    of(adaptation, named: "tilpasning", in: text)
  }

  private static func of(_ model: Any, named name: String, in text: String) -> String {
    var dump = ModelDump(source: SourceText(path: "", bytes: Array(text.utf8)))
    dump.add(model, named: name, depth: 0)
    return dump.lines.joined(separator: "\n") + "\n"
  }

  private init(source: SourceText) {
    self.source = source
  }

  private mutating func add(_ value: Any, named name: String, depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    if let leaf = leaf(value) {
      if !leaf.isEmpty { lines.append("\(indent)\(name): \(leaf)") }
      return
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      if let some = mirror.children.first { add(some.value, named: name, depth: depth) }
    case .collection:
      for (index, child) in mirror.children.enumerated() { add(child.value, named: "\(name)[\(index)]", depth: depth) }
    case .enum: addCase(mirror, value, named: name, depth: depth)
    default:
      lines.append("\(indent)\(name)")
      let start = lines.count
      for child in mirror.children { add(child.value, named: child.label ?? "-", depth: depth + 1) }
      if lines.count == start { lines.removeLast() }
    }
  }

  private mutating func addCase(_ mirror: Mirror, _ value: Any, named name: String, depth: Int) {
    guard let payload = mirror.children.first else {
      // What an adaptation says nothing of is as absent as any other.
      if "\(value)" == "unchanged" { return }
      lines.append("\(String(repeating: "  ", count: depth))\(name): \(value)")
      return
    }
    add(payload.value, named: "\(name).\(payload.label ?? "-")", depth: depth)
  }

  /// Returns what is written on one line; an empty text for what says nothing.
  private func leaf(_ value: Any) -> String? {
    switch value {
    case let text as String: text.debugDescription
    case let id as Identifier: id.text
    case let reference as Reference: reference.id.text + place(of: reference.origin)
    case let origin as Origin: place(of: origin)
    case let keys as UnreadKeys: keys.isEmpty ? "" : "\(keys)"
    case let number as Int: String(number)
    case let flag as Bool: flag ? "ja" : "nei"
    case let duration as Duration: "\(duration)"
    case let date as CalendarDate: "\(date)"
    case let ages as AgeRange: "\(ages)"
    case let version as SemanticVersion: "\(version)"
    default: nil
    }
  }

  private func place(of origin: Origin) -> String {
    guard let place = origin.place else { return "" }
    let start = source.position(at: Int(place.span.start))
    let end = source.position(at: Int(place.span.end))
    return " @\(start.line):\(start.column)-\(end.line == start.line ? "" : "\(end.line):")\(end.column)"
  }
}

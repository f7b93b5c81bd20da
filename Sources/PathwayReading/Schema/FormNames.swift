internal import SourceText

/// The forms that are reached from some, each with the name under which a schema describes it.
///
/// The name is that of the key that leads there first, in ASCII; where another form has it, that of the form around it stands before.
struct FormNames {
  /// The forms, in the order in which they are reached.
  private(set) var all: [(name: String, form: FormTable)] = []

  /// Names the forms that are reached from some.
  init(_ roots: [(key: String, form: FormTable)]) {
    for root in roots { all.append((Self.ascii(root.key), root.form)) }
    var next = 0
    while next < all.count {
      let (parent, form) = all[next]
      for entry in form.entries {
        for nested in entry.type.accepted.forms where !all.contains(where: { $0.form === nested }) {
          all.append((freeName(for: entry.name, in: parent), nested))
        }
      }
      next += 1
    }
  }

  /// Returns the name of a form.
  func name(of form: FormTable) -> String {
    guard let found = all.first(where: { $0.form === form }) else {
      preconditionFailure("every form that is referred to is reached")
    }
    return found.name
  }

  private func freeName(for key: String, in parent: String) -> String {
    let name = Self.ascii(key)
    return all.contains { $0.name == name } ? "\(parent)-\(name)" : name
  }

  private static func ascii(_ key: String) -> String { String(decoding: Suggestions.fold(key), as: UTF8.self) }
}

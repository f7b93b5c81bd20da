/// The keys that one kind of mapping knows, in their canonical order.
///
/// Each kind of mapping is an enumeration; the compiler sees to it that every key has its entry.
protocol FormKey: CaseIterable, RawRepresentable, Sendable where RawValue == Int {
  /// The table made of the entries.
  static var table: FormTable { get }

  /// Name, type and documentation of the key.
  var entry: KeyEntry { get }
}

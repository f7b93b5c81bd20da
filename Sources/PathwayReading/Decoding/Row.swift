internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

/// The values of one mapping, by key, on the stack of its reader.
struct Row<Key: FormKey> {
  /// Where the values begin on the stack.
  let base: Int

  /// The keys that were written but not understood.
  var unread: UnreadKeys
}

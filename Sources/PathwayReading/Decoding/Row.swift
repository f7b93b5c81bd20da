internal import PathwayModel

/// The values of one mapping, by key, on the stack of its reader.
struct Row<Key: FormKey> {
  /// Where the values lie, and which are there.
  var cells: RowCells

  /// The keys that were written but not understood.
  var unread = UnreadKeys()
}

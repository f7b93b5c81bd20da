import Foundation
import FoundationXML

/// The pieces of text in a document, or nothing where it is no well-formed XML.
final class XMLText: NSObject, XMLParserDelegate {
  private var pieces: [String] = []
  private var piece = ""

  /// Reads a document.
  static func pieces(of document: String) -> [String]? {
    let reader = XMLText()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = reader
    return parser.parse() ? reader.pieces : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
    attributes attributeDict: [String: String] = [:]
  ) {
    piece = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { piece += string }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName qName: String?
  ) {
    if !piece.isEmpty { pieces.append(piece) }
    piece = ""
  }
}

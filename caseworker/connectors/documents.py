"""XML from outside, read safely."""

from typing import Final

from lxml import etree

from caseworker.connectors.contract import Unreadable

_XML_LIMIT_BYTES: Final = 20_000_000


def parse_xml(data: bytes) -> etree._Element:
    """Parse `data` with entities, DTDs and the network off.

    Raises:
        Unreadable: it is not well-formed, declares a document type, or is larger than 20 MB.
    """
    if len(data) > _XML_LIMIT_BYTES:
        raise Unreadable(f"an XML document of {len(data)} bytes is too large")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable(f"not well-formed XML: {type(error).__name__}") from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise Unreadable("an XML document with a document type is refused")
    return root

"""The namespaces of ODK XForms, and how names are written."""

XFORMS = "http://www.w3.org/2002/xforms"
XHTML = "http://www.w3.org/1999/xhtml"
JAVAROSA = "http://openrosa.org/javarosa"
OPENROSA = "http://openrosa.org/xforms"
ODK = "http://www.opendatakit.org/xforms"
ENTITIES = "http://www.opendatakit.org/xforms/entities"
EVENTS = "http://www.w3.org/2001/xml-events"
XMLNS = "http://www.w3.org/2000/xmlns/"
XML = "http://www.w3.org/XML/1998/namespace"


def clark(namespace: str, local: str) -> str:
    """Write a name as `{namespace}local`."""
    return f"{{{namespace}}}{local}"


def local_name(tag: str) -> str:
    """Return the part of a Clark name after the namespace."""
    return tag.rpartition("}")[2]


def namespace_of(tag: str) -> str:
    """Return the namespace of a Clark name, or an empty string."""
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""

"""The forms that the practice office offers: their XML, the files beside them, and what an answer means in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import md5
from pathlib import Path
from typing import Final

from lxml import etree

from caseworker.connectors import parse_xml

_XF: Final = "{http://www.w3.org/2002/xforms}"
_WORDS: Final = frozenset({f"{_XF}label", f"{_XF}hint", f"{_XF}value"})


@dataclass(frozen=True)
class PracticeForm:
    """One version of a form with its media files by name."""

    xml: bytes = field(repr=False)
    media: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @cached_property
    def _root(self) -> etree._Element:
        return parse_xml(self.xml)

    @cached_property
    def _instance(self) -> etree._Element:
        found = self._root.find(f".//{_XF}model/{_XF}instance/*")
        if found is None:
            raise ValueError("a form without a primary instance")
        return found

    @property
    def form_id(self) -> str:
        """Return the form's id."""
        return self._instance.get("id", "")

    @property
    def version(self) -> str:
        """Return the form's version; empty when it has none."""
        return self._instance.get("version", "")

    @property
    def name(self) -> str:
        """Return the form's title."""
        return (self._root.findtext(".//{http://www.w3.org/1999/xhtml}title") or self.form_id).strip()

    @property
    def hash(self) -> str:
        """Return the MD5 of the XML as OpenRosa states it."""
        return f"md5:{md5(self.xml, usedforsecurity=False).hexdigest()}"

    @cached_property
    def file_paths(self) -> frozenset[str]:
        """Return the paths of the answers that name a file."""
        return frozenset(
            bind.get("nodeset", "") for bind in self._root.iter(f"{_XF}bind") if bind.get("type", "") == "binary"
        )

    def label(self, path: str) -> str:
        """Return the question at `path` in the form's first language; empty when there is none."""
        return self._labels.get(path, "")

    def answer_label(self, path: str, value: str) -> str:
        """Return what the chosen `value` says; several choices are joined, an unknown one stays as it is."""
        options = self._options.get(path)
        return ", ".join(options.get(one, one) for one in value.split()) if options else value

    @cached_property
    def _texts(self) -> dict[str, str]:
        translation = self._root.find(f".//{_XF}itext/{_XF}translation")
        if translation is None:
            return {}
        return {
            text.get("id", ""): _plain(value)
            for text in translation.iterfind(f"{_XF}text")
            for value in text.iterfind(f"{_XF}value")
            if value.get("form") is None
        }

    @cached_property
    def _controls(self) -> tuple[etree._Element, ...]:
        """Return what stands in the body and asks for an answer, whatever its kind."""
        body = self._root.find("{http://www.w3.org/1999/xhtml}body")
        found = () if body is None else body.iter(etree.Element)
        return tuple(element for element in found if element.get("ref") and element.tag not in _WORDS)

    @cached_property
    def _labels(self) -> dict[str, str]:
        return {control.get("ref", ""): self._said(control) for control in self._controls}

    @cached_property
    def _options(self) -> dict[str, dict[str, str]]:
        found = {}
        for control in self._controls:
            items = {(i.findtext(f"{_XF}value") or ""): self._said(i) for i in control.iterfind(f"{_XF}item")}
            for itemset in control.iterfind(f"{_XF}itemset"):
                items |= self._listed(itemset.get("nodeset", ""))
            if items:
                found[control.get("ref", "")] = items
        return found

    def _listed(self, nodeset: str) -> dict[str, str]:
        """Return the choices of a secondary instance, as XLSForm writes them: name with label or itextId."""
        name = nodeset.partition("instance('")[2].partition("'")[0]
        for instance in self._root.iter(f"{_XF}instance"):
            if name and instance.get("id") == name:
                return {
                    item.findtext("{*}name") or "": self._texts.get(item.findtext("{*}itextId") or "")
                    or item.findtext("{*}label")
                    or ""
                    for item in instance.iter(f"{_XF}item")
                }
        return {}

    def _said(self, element: etree._Element) -> str:
        label = element.find(f"{_XF}label")
        if label is None:
            return ""
        reference = label.get("ref", "").partition("jr:itext('")[2].partition("'")[0]
        return self._texts.get(reference, "") if reference else _plain(label)


def forms_in(folder: Path) -> tuple[PracticeForm, ...]:
    """Return the XForms in `folder`; the media files of ``NAME.xml`` lie in ``NAME-media/``.

    Raises:
        Unreadable: a file is not a form.
    """
    found = []
    for path in sorted(folder.glob("*.xml")):
        beside = path.with_name(f"{path.stem}-media")
        media = {file.name: file.read_bytes() for file in sorted(beside.glob("*")) if file.is_file()}
        found.append(PracticeForm(path.read_bytes(), media))
    return tuple(found)


def _plain(element: etree._Element) -> str:
    return " ".join("".join(str(text) for text in element.itertext()).split())

"""Records that only the office can read: the manifest and the encrypted files that go in place of record and files.

Follows what ODK Collect writes and ODK Central reads, since the specification's text leaves room.

Source: ODK XForms specification, "Form submission encryption", https://getodk.github.io/xforms-spec/encryption
"""

import base64
import binascii
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hmac import compare_digest
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.decrepit.ciphers.modes import CFB
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import load_der_public_key
from lxml import etree

from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.names import OPENROSA, clark
from caseworker.forms.faults import Fault, Severity
from caseworker.forms.finished import FinishedForm

ENCRYPTED: Final = "http://www.opendatakit.org/xforms/encrypted"
RECORD_NAME: Final = "submission.xml"
ENCRYPTED_ENDING: Final = ".enc"
KEY_BYTES: Final = 32
LEAST_KEY_BITS: Final = 2048
_BLOCK: Final = 16
_NEW_FORM: Final = "Ask the office for a new form."


class EncryptionRefused(Exception):
    """A record cannot be encrypted, so it must not be sent; nothing was changed."""

    code = "form.encryption"
    next_step = "Tell the office that gives out this form. Nothing was sent, and nothing is lost."

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class EncryptedFile:
    """A file as it leaves: its name ends in `.enc`."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class EncryptedForm:
    """What is sent in place of a finished form.

    Attributes:
        xml: the manifest; it goes where the record would go.
        sha256: of the manifest, in hex.
        files: every file to send with it, the record itself last.
    """

    xml: bytes = field(repr=False)
    sha256: str
    form_id: str
    version: str
    instance_id: str
    files: tuple[EncryptedFile, ...]


def is_to_be_encrypted(definition: FormDefinition) -> bool:
    """Say whether the office gave a key, so that no record of this form may leave in clear."""
    return bool(definition.submission.public_key)


def check_encryption(definition: FormDefinition) -> tuple[Fault, ...]:
    """Return why records of a form that asks for encryption cannot be encrypted; empty when they can, or need not."""
    if not is_to_be_encrypted(definition):
        return ()
    try:
        _read_key(definition.submission.public_key)
        _refuse_borrowed_id(definition)
    except EncryptionRefused as refused:
        return (Fault(Severity.ERROR, "submission.encryption", refused.sentence, _NEW_FORM, ref="submission"),)
    return ()


def encrypt_form(
    definition: FormDefinition,
    finished: FinishedForm,
    attachments: Mapping[str, bytes],
    *,
    draw: Callable[[int], bytes] = os.urandom,
) -> EncryptedForm:
    """Encrypt a finished form for the office whose key its definition holds.

    Args:
        definition: of the form.
        finished: the record.
        attachments: the content of each file that the record names.
        draw: gives that many random bytes.

    Raises:
        EncryptionRefused: no key, one that cannot be used, a file that is missing, or a form without an instanceID
            of its own.
    """
    _refuse_borrowed_id(definition)
    missing = [name for name in finished.attachments if name not in attachments]
    if missing:
        raise EncryptionRefused(f"{len(missing)} of the files that this form names cannot be found.")
    sealer = Sealer(finished, draw=draw)
    files = [
        EncryptedFile(name + ENCRYPTED_ENDING, b"".join(sealer.seal(name, (attachments[name],))))
        for name in finished.attachments
    ]
    record = b"".join(sealer.seal(RECORD_NAME, (finished.xml,)))
    xml = sealer.manifest()
    return EncryptedForm(
        xml=xml,
        sha256=hashlib.sha256(xml).hexdigest(),
        form_id=finished.form_id,
        version=finished.version,
        instance_id=finished.instance_id,
        files=(*files, EncryptedFile(RECORD_NAME + ENCRYPTED_ENDING, record)),
    )


class Sealer:
    """Encrypts the files of one record one after another, for files too large to hold.

    Call `seal` for each file that the record names, in its order, then for `submission.xml`, then `manifest`.
    """

    def __init__(self, form: FinishedForm, *, draw: Callable[[int], bytes] = os.urandom) -> None:
        if not form.instance_id:
            raise EncryptionRefused("This form has no instanceID, so its answers cannot be encrypted.")
        self._form = form
        self._public = _read_key(form.public_key)
        self._key = draw(KEY_BYTES)
        self._sealed_key = self._for_office(self._key)
        self._vectors = initial_vectors(form.instance_id, self._key)
        self._digests: dict[str, str] = {}

    def seal(self, name: str, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """Give the encrypted bytes of a file, piece by piece; read them to the end before the next file.

        Raises:
            EncryptionRefused: the file comes out of turn or twice.
        """
        names = (*self._form.attachments, RECORD_NAME)
        if len(self._digests) >= len(names) or names[len(self._digests)] != name:
            raise EncryptionRefused("The files of this form came in the wrong order.")
        digest = hashlib.md5(usedforsecurity=False)
        encryptor = Cipher(AES(self._key), CFB(next(self._vectors))).encryptor()
        padder = PKCS7(8 * _BLOCK).padder()
        for chunk in chunks:
            digest.update(chunk)
            yield encryptor.update(padder.update(chunk))
        yield encryptor.update(padder.finalize()) + encryptor.finalize()
        if name == RECORD_NAME and not compare_digest(digest.digest(), self._md5(self._form.xml)):
            raise EncryptionRefused("The record is not the one that was confirmed.")
        self._digests[name] = digest.hexdigest()

    def manifest(self) -> bytes:
        """Return what is sent as the record.

        Raises:
            EncryptionRefused: not every file was encrypted.
        """
        if tuple(self._digests) != (*self._form.attachments, RECORD_NAME):
            raise EncryptionRefused("Not all files of this form were encrypted.")
        form = self._form
        root = etree.Element(clark(ENCRYPTED, "data"), nsmap={None: ENCRYPTED}, id=form.form_id)  # type: ignore[dict-item]  # lxml-stubs forget the default namespace
        if form.version:
            root.set("version", form.version)
        root.set("encrypted", "yes")
        _add(root, ENCRYPTED, "base64EncryptedKey", self._sealed_key)
        meta = etree.SubElement(root, clark(OPENROSA, "meta"), nsmap={None: OPENROSA})  # type: ignore[dict-item]  # as above
        _add(meta, OPENROSA, "instanceID", form.instance_id)
        for name in form.attachments:
            _add(etree.SubElement(root, clark(ENCRYPTED, "media")), ENCRYPTED, "file", name + ENCRYPTED_ENDING)
        _add(root, ENCRYPTED, "encryptedXmlFile", RECORD_NAME + ENCRYPTED_ENDING)
        signature = self._for_office(self._md5(self._signed_text().encode()))
        _add(root, ENCRYPTED, "base64EncryptedElementSignature", signature)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8")

    def _signed_text(self) -> str:
        form = self._form
        files = (f"{name}::{digest}" for name, digest in self._digests.items())
        version = (form.version,) if form.version else ()
        return "".join(f"{line}\n" for line in (form.form_id, *version, self._sealed_key, form.instance_id, *files))

    def _for_office(self, data: bytes) -> str:
        scheme = padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)
        return base64.b64encode(self._public.encrypt(data, scheme)).decode("ascii")

    @staticmethod
    def _md5(data: bytes) -> bytes:
        return hashlib.md5(data, usedforsecurity=False).digest()


def initial_vectors(instance_id: str, key: bytes) -> Iterator[bytes]:
    """Give the initial vector of each file in turn: a digest in which one byte after another is raised by one."""
    seed = bytearray(hashlib.md5(instance_id.encode() + key, usedforsecurity=False).digest())
    number = 0
    while True:
        seed[number % _BLOCK] = (seed[number % _BLOCK] + 1) % 256
        number += 1
        yield bytes(seed)


def _add(parent: etree._Element, namespace: str, name: str, text: str) -> None:
    etree.SubElement(parent, clark(namespace, name)).text = text


def _read_key(written: str) -> RSAPublicKey:
    try:
        key = load_der_public_key(base64.b64decode("".join(written.split()), validate=True))
    except (ValueError, binascii.Error, UnsupportedAlgorithm):
        raise EncryptionRefused("The key for encryption in this form cannot be read.") from None
    if not isinstance(key, RSAPublicKey) or key.key_size < LEAST_KEY_BITS:
        raise EncryptionRefused(f"The key for encryption in this form is not an RSA key of {LEAST_KEY_BITS} bits.")
    return key


def _refuse_borrowed_id(definition: FormDefinition) -> None:
    """Refuse a form that defines no instanceID: the office looks for the one that the form speaks of."""
    if not definition.has_own_id:
        raise EncryptionRefused(
            "This form asks for encryption but has no instanceID of its own, so its answers cannot be encrypted."
        )

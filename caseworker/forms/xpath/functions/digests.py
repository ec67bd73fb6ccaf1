"""Functions that hash, decode and check signatures."""

import base64
import binascii
import hashlib
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from caseworker.forms.xpath.errors import EvaluationError
from caseworker.forms.xpath.functions.library import Library

DIGESTS = Library()
_ALGORITHMS = {"MD5": "md5", "SHA1": "sha1", "SHA256": "sha256", "SHA384": "sha384", "SHA512": "sha512"}
_SIGNATURE_BYTES = 64
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]")


@DIGESTS.define("digest", least=2, most=3)
def digest(text: str, algorithm: str, *encoding: str) -> str:
    """Return the hash of a text: MD5, SHA-1, SHA-256, SHA-384 or SHA-512, in base64 or hex.

    Source: ODK XForms specification, digest(), https://getodk.github.io/xforms-spec/#fn:digest
    """
    name = _ALGORITHMS.get(algorithm.upper().replace("-", ""))
    form = encoding[0].lower() if encoding else "base64"
    if name is None or form not in ("base64", "hex"):
        raise EvaluationError("digest() knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512, in base64 or hex.")
    hashed = hashlib.new(name, text.encode(), usedforsecurity=False).digest()
    return hashed.hex() if form == "hex" else base64.b64encode(hashed).decode()


@DIGESTS.define("base64-decode", least=1, most=1)
def base64_decode(text: str) -> str:
    """Return the text that stands in base64; bytes that are no UTF-8 become replacement signs."""
    return _decoded(text).decode(errors="replace")


@DIGESTS.define("extract-signed", least=2, most=2)
def extract_signed(signed: str, public_key: str) -> str:
    """Return the message behind a 64 byte Ed25519 signature, both in base64; an empty text when it is not genuine."""
    content, key = _decoded(signed), _decoded(public_key)
    signature, message = content[:_SIGNATURE_BYTES], content[_SIGNATURE_BYTES:]
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return ""
    return message.decode(errors="replace")


def _decoded(text: str) -> bytes:
    plain = _NOT_BASE64.sub("", text)
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4))
    except binascii.Error:
        return b""

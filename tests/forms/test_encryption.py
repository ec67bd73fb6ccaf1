import base64
import hashlib
from dataclasses import replace
from itertools import islice

import pytest
from cryptography.hazmat.decrepit.ciphers.modes import CFB
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from small_forms import answer, environment, xform

from caseworker.forms import (
    RECORD_NAME,
    EncryptedForm,
    EncryptionRefused,
    FinishedForm,
    FormDefinition,
    FormSession,
    HeldMedia,
    Sealer,
    check_encryption,
    encrypt_form,
    is_to_be_encrypted,
    load_xform,
)
from caseworker.forms.encryption import initial_vectors

PRIVATE = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OAEP = padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)
META = "<orx:meta><orx:instanceID/></orx:meta>"
BODY = '<upload ref="/data/a" mediatype="image/*"/><upload ref="/data/b" mediatype="image/*"/>'
ENC = "{http://www.opendatakit.org/xforms/encrypted}"
ORX = "{http://openrosa.org/xforms}"


def written(key: object) -> str:
    assert isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey)
    return base64.b64encode(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).decode()


def form_with(key: str, *, meta: str = META, version: str = ' version="7"') -> FormDefinition:
    submission = f'<submission action="https://example.org/submission" method="post" base64RsaPublicKey="{key}"/>'
    xml = xform(f"<a/><b/>{meta}", submission, BODY, attributes=f'id="f"{version}')
    return load_xform(xml, HeldMedia())


FORM = form_with(written(PRIVATE.public_key()))


def finished(definition: FormDefinition = FORM, **answers: str) -> FinishedForm:
    session = FormSession.create(definition, environment())
    answer(session, **answers)
    return session.finish()


def opened(sent: EncryptedForm) -> dict[str, bytes]:
    """Read what was sent as the office does, from the manifest, the files and the private key alone."""
    manifest = etree.fromstring(sent.xml)
    key = PRIVATE.decrypt(base64.b64decode(manifest.findtext(f"{ENC}base64EncryptedKey")), OAEP)
    instance_id = manifest.findtext(f"{ORX}meta/{ORX}instanceID")
    names = [element.text for element in manifest.iterfind(f"{ENC}media/{ENC}file")]
    names.append(manifest.findtext(f"{ENC}encryptedXmlFile"))
    held = {file.name: file.data for file in sent.files}
    assert list(held) == names
    seed = bytearray(hashlib.md5(instance_id.encode() + key).digest())
    clear: dict[str, bytes] = {}
    for number, name in enumerate(names):
        seed[number % 16] = (seed[number % 16] + 1) % 256
        decryptor = Cipher(AES(key), CFB(bytes(seed))).decryptor()
        unpadder = PKCS7(128).unpadder()
        padded = decryptor.update(held[name]) + decryptor.finalize()
        clear[name.removesuffix(".enc")] = unpadder.update(padded) + unpadder.finalize()
    lines = [manifest.get("id"), manifest.get("version"), manifest.findtext(f"{ENC}base64EncryptedKey"), instance_id]
    lines += [f"{name}::{hashlib.md5(data).hexdigest()}" for name, data in clear.items()]
    signed = "".join(f"{line}\n" for line in lines if line is not None)
    signature = base64.b64decode(manifest.findtext(f"{ENC}base64EncryptedElementSignature"))
    assert PRIVATE.decrypt(signature, OAEP) == hashlib.md5(signed.encode()).digest()
    return clear


def test_the_vectors_are_those_of_odk() -> None:
    key = base64.b64decode("3TJoHf74zHbDwG3Ta+bcvfUr50C6yF/astfu+CdSnQU=")
    vectors = [v.hex() for v in islice(initial_vectors("uuid:22525f8e-4f2d-41ed-94da-4c46a2478448", key), 32)]
    assert {number: vectors[number] for number in (0, 8, 15, 23, 31)} == {
        0: "39bbb0890f3222269da68b172146477a",
        8: "39bcb18a103323279ea68b172146477a",
        15: "39bcb18a103323279ea78c182247487b",
        23: "3abdb28b113424289ea78c182247487b",
        31: "3abdb28b113424289fa88d192348497c",
    }


def test_the_office_reads_the_record_and_its_files_back() -> None:
    form = finished(a="a.jpg", b="b & c.jpg")
    files = {"a.jpg": b"", "b & c.jpg": b"\x89PNG" * 12, "stray.jpg": b"not part of it"}
    sent = encrypt_form(FORM, form, files)
    assert opened(sent) == {"a.jpg": b"", "b & c.jpg": files["b & c.jpg"], RECORD_NAME: form.xml}
    assert sent.sha256 == hashlib.sha256(sent.xml).hexdigest()
    assert (sent.form_id, sent.version, sent.instance_id) == (form.form_id, form.version, form.instance_id)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.binary(max_size=70), max_size=5))
def test_a_file_read_in_pieces_comes_back_whole(pieces: list[bytes]) -> None:
    form = finished(a="a.jpg")
    whole = encrypt_form(FORM, form, {"a.jpg": b"".join(pieces)}, draw=bytes)
    sealer = Sealer(form, draw=bytes)
    assert b"".join(sealer.seal("a.jpg", pieces)) == whole.files[0].data
    assert len(whole.files[0].data) % 16 == 0


def test_the_manifest_says_what_is_needed_and_nothing_of_the_answers() -> None:
    sent = encrypt_form(FORM, finished(a="a.jpg"), {"a.jpg": b"x"})
    manifest = etree.fromstring(sent.xml)
    assert (manifest.tag, dict(manifest.attrib)) == (f"{ENC}data", {"id": "f", "version": "7", "encrypted": "yes"})
    assert [child.tag.rpartition("}")[2] for child in manifest] == [
        "base64EncryptedKey",
        "meta",
        "media",
        "encryptedXmlFile",
        "base64EncryptedElementSignature",
    ]
    assert [file.name for file in sent.files] == ["a.jpg.enc", "submission.xml.enc"]


def test_a_form_without_a_version_has_none_in_the_manifest_or_the_signature() -> None:
    definition = form_with(FORM.submission.public_key, version="")
    sent = encrypt_form(definition, finished(definition), {})
    assert "version" not in etree.fromstring(sent.xml).attrib
    assert list(opened(sent)) == [RECORD_NAME]


def test_no_two_records_share_a_key() -> None:
    form = finished()
    assert encrypt_form(FORM, form, {}).files != encrypt_form(FORM, form, {}).files


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("MIIB", "cannot be read"),
        ("no base64!", "cannot be read"),
        (written(ec.generate_private_key(ec.SECP256R1()).public_key()), "not an RSA key"),
        (written(rsa.generate_private_key(public_exponent=65537, key_size=1024).public_key()), "of 2048 bits"),
    ],
)
def test_a_key_that_cannot_be_used_is_told_and_nothing_is_encrypted(key: str, words: str) -> None:
    definition = form_with(key)
    [fault] = check_encryption(definition)
    assert words in fault.sentence
    with pytest.raises(EncryptionRefused, match=words):
        encrypt_form(definition, finished(definition), {})


@pytest.mark.parametrize("meta", ["", "<orx:meta><orx:instanceName/></orx:meta>"])
def test_a_form_without_an_instance_id_of_its_own_is_not_encrypted(meta: str) -> None:
    definition = form_with(FORM.submission.public_key, meta=meta)
    assert "no instanceID of its own" in check_encryption(definition)[0].sentence
    with pytest.raises(EncryptionRefused, match="no instanceID of its own"):
        encrypt_form(definition, finished(definition), {})


def test_a_form_without_a_key_asks_for_nothing() -> None:
    plain = load_xform(xform("<a/>"), HeldMedia())
    assert not is_to_be_encrypted(plain)
    assert check_encryption(plain) == ()
    assert is_to_be_encrypted(FORM)
    assert check_encryption(FORM) == ()


def test_a_missing_file_a_wrong_order_and_an_early_end_are_refused() -> None:
    form = finished(a="a.jpg")
    with pytest.raises(EncryptionRefused, match="cannot be found"):
        encrypt_form(FORM, form, {})
    sealer = Sealer(form)
    with pytest.raises(EncryptionRefused, match="wrong order"):
        list(sealer.seal(RECORD_NAME, [form.xml]))
    with pytest.raises(EncryptionRefused, match="Not all files"):
        sealer.manifest()


def test_a_record_that_is_not_the_finished_one_is_refused() -> None:
    sealer = Sealer(finished())
    with pytest.raises(EncryptionRefused, match="not the one"):
        list(sealer.seal(RECORD_NAME, [b"<data/>"]))
    with pytest.raises(EncryptionRefused, match="no instanceID"):
        Sealer(replace(finished(), instance_id=""))

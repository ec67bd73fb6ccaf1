from caseworker.desk import ReadForm
from caseworker.forms import HeldMedia, load_xform

HEAD = (
    '<?xml version="1.0"?><h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms"><h:head><h:title>{title}</h:title>'
    '<model><instance><data id="{name}" version="1">{nodes}<orx:meta><orx:instanceID/></orx:meta></data></instance>'
    '{others}<bind nodeset="/data/orx:meta/orx:instanceID" type="string" readonly="true()" jr:preload="uid"/>{binds}'
    "</model></h:head><h:body>{body}</h:body></h:html>"
)


def thousand_questions(questions: int = 1000, sections: int = 20) -> ReadForm:
    """Whole numbers in sections; each is asked unless the one before is 99, and each section adds up its own."""
    each = questions // sections
    nodes, binds, body = "", "", ""
    for section in range(sections):
        inside, asked = "", ""
        for number in range(each):
            at = f"/data/s{section}/q{number}"
            asked_if = f" relevant=\"not(/data/s{section}/q{number - 1} = '99')\"" if number else ""
            inside += f"<q{number}/>"
            binds += (
                f'<bind nodeset="{at}" type="int"{asked_if} constraint=". &lt; 1001" jr:constraintMsg="Up to 1000."/>'
            )
            asked += f'<input ref="{at}"><label>Section {section + 1}, question {number + 1}?</label></input>'
        nodes += f"<s{section}>{inside}</s{section}><total{section}/>"
        binds += f'<bind nodeset="/data/total{section}" type="int" calculate="sum(/data/s{section}/*)"/>'
        body += f'<group ref="/data/s{section}"><label>Section {section + 1}</label>{asked}</group>'
    return _read("Thousand questions", "thousand", nodes, binds, body)


def long_list(rows: int = 50_000) -> ReadForm:
    """One question with very many choices, and one after it."""
    items = "".join(f"<item><name>v{n}</name><label>Village {n} of {n % 97} hills</label></item>" for n in range(rows))
    body = (
        '<select1 ref="/data/village"><label>Which village?</label><itemset nodeset="instance(\'villages\')/root/item">'
        '<value ref="name"/><label ref="label"/></itemset></select1>'
        '<input ref="/data/note"><label>Anything else?</label></input>'
    )
    binds = '<bind nodeset="/data/village" type="string"/><bind nodeset="/data/note" type="string"/>'
    others = f'<instance id="villages"><root>{items}</root></instance>'
    return _read("Villages", "villages", "<village/><note/>", binds, body, others)


def _read(title: str, name: str, nodes: str, binds: str, body: str, others: str = "") -> ReadForm:
    xform = HEAD.format(title=title, name=name, nodes=nodes, binds=binds, body=body, others=others).encode()
    return ReadForm(xform, {}, load_xform(xform, HeldMedia({})), ())

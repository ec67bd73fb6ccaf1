"""One form with a bit of everything: languages, lists of three kinds, rows within rows, rules, actions, entities."""

from small_forms import bind, inputs

TOWNS = b"name,label,area\nn1,Northfield,north\nn2,Norton,north\ns1,Southwell,south\n"
FILES = {"towns.csv": TOWNS}
INSTANCE = (
    '<first/><age/><area/><town/><town_name/><kinds/><r jr:template=""><qty/><line/><t><w/></t></r>'
    "<r><qty>4</qty><line/><t><w>1</w></t></r><rows>2</rows><more><x/></more><total/><wrong/><photo/><done/>"
    "<orx:meta><orx:instanceID/><orx:instanceName/></orx:meta>"
)
ITEXT = (
    '<itext><translation lang="English (en)"><text id="who"><value>Who?</value><value form="guidance">Why</value>'
    '</text></translation><translation lang="Cymraeg (cy)"><text id="who"><value>Pwy, <output value="/data/first"/>?'
    "</value></text></translation></itext>"
)
MODEL = (
    ITEXT + '<instance id="towns" src="jr://file-csv/towns.csv"/>'
    '<instance id="kinds"><root><item grp="a"><name>k1</name><label>One</label></item><item><name>k2</name></item>'
    "</root></instance>"
    + bind("age", type="int", constraint=". &lt; 120", jr_constraintMsg="Too old")
    + bind("town", required="true()", relevant="/data/age &gt; 3")
    + bind("town_name", calculate="jr:choice-name(/data/town, '/data/town')")
    + bind("r/line", type="decimal", calculate="../qty * 2 + position(..)")
    + bind("r/t/w", type="int", relevant="../../qty &gt; 1", readonly="/data/age = 99")
    + bind("total", calculate="sum(/data/r/line) + count(instance('kinds')/root/item[@grp = 'a'])")
    + bind("wrong", relevant="/data/nosuch = 1")
    + bind("orx:meta/orx:instanceID", jr_preload="uid")
    + bind("orx:meta/orx:instanceName", calculate="concat(/data/first, ' ', today())")
)
BODY = (
    '<input ref="/data/first"><label ref="jr:itext(\'who\')"/><setvalue event="xforms-value-changed" '
    'ref="/data/done" value="concat(/data/first, \'!\')"/></input>' + inputs("age", "area", "rows") + "<select1 "
    'ref="/data/town"><label>Town</label><itemset nodeset="instance(\'towns\')/root/item[area = /data/area]">'
    '<value ref="name"/><label ref="label"/></itemset></select1>'
    '<select ref="/data/kinds"><item><label>One</label><value>1</value></item><item><label>Two</label><value>2</value>'
    "</item></select>"
    '<group ref="/data/r"><label>Row</label><repeat nodeset="/data/r"><input ref="/data/r/qty"/>'
    '<setvalue event="odk-new-repeat" ref="/data/r/qty" value="1 + 1"/>'
    '<repeat nodeset="/data/r/t"><input ref="/data/r/t/w"/></repeat></repeat></group>'
    '<repeat nodeset="/data/more" jr:count="/data/rows"><input ref="/data/more/x"/></repeat>'
    '<upload ref="/data/photo" mediatype="image/*"/>'
)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Some hundred damaged, hostile and odd files to attach, made on the spot: name -> (content, what must come of it).

What must come of a file is a set of codes of errors, ACCEPTED, or nothing where more than one outcome is right.
"""
import io
import random
import struct
import subprocess
import zipfile
import zlib

from foreign_files import endless, page, pdf_of, stream

ACCEPTED = "accepted"
DAMAGED = "attachment.damaged"
TYPE = "attachment.type"
ENCRYPTED = "attachment.encrypted"
SWOLLEN = "attachment.swollen"
MACROS = "attachment.macros"
MEGABYTE = 1 << 20


PIECE = 16 * MEGABYTE


def raw_zeros(size):
    """A raw deflate stream of so many zero bytes: one piece again and again, as each begins anew."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = packer.compress(bytes(PIECE)) + packer.flush(zlib.Z_FULL_FLUSH)
    return piece * (size // PIECE) + zlib.compressobj(9, zlib.DEFLATED, -15).flush()


def zeros(size):
    """The same as zlib writes it, with its sum at the end."""
    total = 1
    for _ in range(size // PIECE):
        total = zlib.adler32(bytes(PIECE), total)
    return b"\x78\xda" + raw_zeros(size) + struct.pack(">I", total)


def zeros_archive(name, size):
    """A zip of one file of zero bytes."""
    packed, total = raw_zeros(size), 0
    for _ in range(size // PIECE):
        total = zlib.crc32(bytes(PIECE), total)
    facts = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, total, len(packed), size, len(name), 0)
    local = b"PK\x03\x04" + facts + name + packed
    central = b"PK\x01\x02" + struct.pack("<H", 20) + facts + bytes(14) + name
    return local + central + struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 1, 1, len(central), len(local), 0)


def packed_stream(entries, packed):
    return b"<<%s/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (entries, len(packed), packed)


# ---- sound files ----------------------------------------------------------------------------------------------------

def text_page(number):
    return b"BT /F1 24 Tf 40 250 Td (Annual accounts, page %d) Tj ET 0.8 g 40 40 200 150 re f" % number


def document(pages=3, catalogue=b"", annotation=b""):
    """Pages with text and a picture, as an office writes them."""
    font, picture = 3, 4
    kids = b" ".join(b"%d 0 R" % (5 + 2 * i) for i in range(pages))
    objects = [b"<</Type/Catalog/Pages 2 0 R%s>>" % catalogue, b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages),
               b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
               stream(b"/Type/XObject/Subtype/Image/Width 64/Height 64/ColorSpace/DeviceGray/BitsPerComponent 8",
                      bytes(i % 251 for i in range(64 * 64)))]
    for i in range(pages):
        objects.append(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents %d 0 R%s/Resources"
                       b"<</Font<</F1 %d 0 R>>/XObject<</P %d 0 R>>>>>>"
                       % (6 + 2 * i, annotation, font, picture))
        objects.append(stream(b"", text_page(i + 1) + b" q 60 0 0 60 20 20 cm /P Do Q"))
    return pdf_of(objects)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width=1200, height=800, rows=None, extra=b"", depth=8, colour=0, interlace=0):
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlace)
    if rows is None:
        rows = zlib.compress(b"".join(b"\0" + bytes((x * y) & 255 for x in range(width)) for y in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + extra + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


# Of Annex K of ITU-T T.81: the usual tables for brightness.
QUANTITIES = bytes([16] * 64)
DC_COUNTS = bytes([0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0])
DC_VALUES = bytes(range(12))
AC_COUNTS = bytes([0, 1] + [0] * 14)  # one code only: the end of a block
AC_VALUES = bytes([0])


def segment(marker, data):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def jpeg(width=1200, height=800, extra=b"", blocks=None, frame=0xC0):
    """Grey blocks of one brightness each: code 00 (no difference) and 00 (end of block) for every one."""
    blocks = blocks if blocks is not None else ((width + 7) // 8) * ((height + 7) // 8)
    bits = blocks * 4  # "00" for the mean, "00" for the end: two bits each
    data = bytes(bits // 8 + 1)
    return (b"\xff\xd8" + extra + segment(0xDB, b"\0" + QUANTITIES)
            + segment(frame, struct.pack(">BHHB", 8, height, width, 1) + bytes([1, 0x11, 0]))
            + segment(0xC4, b"\0" + DC_COUNTS + DC_VALUES) + segment(0xC4, b"\x10" + AC_COUNTS + AC_VALUES)
            + segment(0xDA, bytes([1, 1, 0, 0, 63, 0])) + data + b"\xff\xd9")


def archive(entries, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as target:
        for name, content in entries:
            target.writestr(zipfile.ZipInfo(name), content, method)
    return out.getvalue()


def workbook(more=(), kind="xl/workbook.xml", types="<Types/>"):
    rows = "".join(f"<row><c><v>{i}</v></c></row>" for i in range(2000))
    return archive([("[Content_Types].xml", types), ("_rels/.rels", "<Relationships/>"), (kind, "<workbook/>"),
                    ("xl/worksheets/sheet1.xml", f"<worksheet>{rows}</worksheet>"), *more])


def open_document(kind, more=()):
    return archive([("mimetype", f"application/vnd.oasis.opendocument.{kind}"), ("content.xml", "<office/>"),
                    ("META-INF/manifest.xml", "<manifest/>"), *more])


def compound(words):
    """The beginning of an OLE file that names its streams."""
    return (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
            + b"".join(word.encode("utf-16-le").ljust(128, b"\0") for word in words))


SOUND = {
    "accounts.pdf": document(), "picture.png": png(), "photo.jpg": jpeg(), "costs.xlsx": workbook(),
    "letter.docx": workbook(kind="word/document.xml"), "costs.ods": open_document("spreadsheet"),
    "letter.odt": open_document("text"), "old.xls": compound(["Workbook"]),
    "values.csv": "Jahr;Umsatz\n2026;1 200 000 €\n年;营业收入\n".encode(),
}


def sound():
    files = {name: (content, {ACCEPTED}) for name, content in SOUND.items()}
    files["many pages.pdf"] = (document(60), {ACCEPTED})
    files["small.png"] = (png(40, 30), {ACCEPTED})
    files["one pixel.png"] = (png(1, 1), {ACCEPTED})
    files["turned.jpg"] = (jpeg(extra=segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"
                                              b"\0\0\0\0")), {ACCEPTED})
    files["slides.pptx"] = (workbook(kind="ppt/presentation.xml"), {ACCEPTED})
    files["page.ofd"] = (archive([("OFD.xml", "<ofd/>")]), {ACCEPTED})
    files["drawings.zip"] = (archive([("a.dwg", "x")]), {ACCEPTED})
    files["gb18030.csv"] = ("年;营业收入\n".encode("gb18030"), {ACCEPTED})
    files["utf16.csv"] = ("年;营业收入\n".encode("utf-16"), {ACCEPTED})
    files["long line.csv"] = (b"1;" * (8 * MEGABYTE), {ACCEPTED})
    files["mark only.txt"] = (b"\xef\xbb\xbf", {ACCEPTED})
    return files


# ---- damage ---------------------------------------------------------------------------------------------------------

def cut(files, times):
    """Each sound file, cut off at places from its first bytes to its last."""
    made = {}
    for name, content in SOUND.items():
        for i in range(times):
            at = max(1, len(content) * (i + 1) // (times + 1)) if i else min(5, len(content) - 1)
            made[f"cut {i:02} {name}"] = (content[:at], set())
    files.update(made)


def flipped(files, times):
    """Each sound file with some bits or bytes changed."""
    for name, content in SOUND.items():
        for i in range(times):
            dice = random.Random(f"{name} {i}")
            data = bytearray(content)
            for _ in range(dice.choice((1, 2, 8, 64, 512))):
                at = dice.randrange(len(data))
                data[at] ^= 1 << dice.randrange(8) if i % 2 else dice.randrange(1, 256)
            files[f"flipped {i:02} {name}"] = (bytes(data), set())


def shuffled(files):
    """Pieces left out, doubled, or in another order."""
    for name in ("accounts.pdf", "costs.xlsx", "photo.jpg", "picture.png"):
        content = SOUND[name]
        third = len(content) // 3
        a, b, c = content[:third], content[third:2 * third], content[2 * third:]
        for kind, data in (("without the middle", a + c), ("without the beginning", b + c), ("doubled", content + content),
                           ("turned", a + c + b), ("behind zeros", bytes(600) + content),
                           ("behind much", b"x" * 5000 + content), ("with a tail", content + b"\0" * 5000)):
            files[f"{kind} {name}"] = (data, set())


def renamed(files):
    """Each sound file under the names of the others."""
    families = {"pdf": "accounts.pdf", "png": "picture.png", "jpg": "photo.jpg", "xlsx": "costs.xlsx",
                "docx": "letter.docx", "ods": "costs.ods", "csv": "values.csv"}
    for ending, own in families.items():
        for other, name in families.items():
            if other != ending:
                files[f"really {other}.{ending}"] = (SOUND[name], {TYPE})
    files["really a program.pdf"] = (b"MZ" + bytes(200), {TYPE})
    files["program.exe"] = (b"MZ" + bytes(200), {"attachment.program"})
    files["script.sh"] = (b"#!/bin/sh\nrm -rf /\n", {"attachment.program"})
    files["elf"] = (b"\x7fELF" + bytes(100), {"attachment.program"})
    files["web page.pdf"] = (b"<!doctype html><title>Not found</title>", {TYPE})
    files["noise.pdf"] = (random.Random(1).randbytes(5000), {TYPE})
    files["noise.xlsx"] = (random.Random(2).randbytes(5000), {TYPE})
    files["noise.png"] = (random.Random(3).randbytes(5000), {TYPE})
    for name in ("empty.pdf", "empty.png", "empty.csv", "empty"):
        files[name] = (b"", {"attachment.empty"})


# ---- PDFs that are made to hurt -------------------------------------------------------------------------------------

def nested(opening, closing, depth):
    return page(resources=b"/Deep " + opening * depth + closing * depth)


def pdf_loops(files):
    def tree(kids, more=()):
        return pdf_of([b"<</Type/Catalog/Pages 2 0 R>>", kids, *more])

    leaf = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>"
    loops = {
        "endless forms": endless(),
        "pages of themselves": tree(b"<</Type/Pages/Kids[2 0 R]/Count 1>>"),
        "pages in a ring": tree(b"<</Type/Pages/Kids[3 0 R]/Count 1>>", [b"<</Type/Pages/Kids[2 0 R]/Count 1>>"]),
        "parent is the page": tree(b"<</Type/Pages/Kids[3 0 R]/Count 1>>", [leaf.replace(b"2 0 R", b"3 0 R")]),
        "huge count": tree(b"<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", [leaf]),
        "count below zero": tree(b"<</Type/Pages/Kids[3 0 R]/Count -5>>", [leaf]),
        "no pages": tree(b"<</Type/Pages/Kids[]/Count 0>>"),
        "the same page 20000 times": tree(b"<</Type/Pages/Kids[%s]/Count 20000>>" % (b"3 0 R " * 20000), [leaf]),
        "length is the stream": pdf_of([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
                                        b"<</Length 4 0 R>>stream\nx\nendstream"]),
        "contents of contents": page(content=b"/X Do", resources=b"/XObject<</X 4 0 R>>"),
        "pattern of itself": page(resources=b"/Pattern<</P 5 0 R>>/ColorSpace<</C[/Pattern]>>",
                                  content=b"/C cs /P scn 0 0 300 300 re f",
                                  more=[stream(b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 1"
                                               b"/YStep 1/Resources<</Pattern<</P 5 0 R>>/ColorSpace<</C[/Pattern]>>>>",
                                               b"/C cs /P scn 0 0 1 1 re f")]),
        "tiny pattern on a page": page(resources=b"/Pattern<</P 5 0 R>>/ColorSpace<</C[/Pattern]>>",
                                       content=b"/C cs /P scn 0 0 300 300 re f",
                                       more=[stream(b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]"
                                                    b"/XStep .001/YStep .001/Resources<<>>", b"0 0 1 1 re f")]),
        "font of itself": page(resources=b"/Font<</F 5 0 R>>", content=b"BT /F 12 Tf (aaaa) Tj ET",
                               more=[b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97"
                                     b"/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>"
                                     b"/Resources<</Font<</F 5 0 R>>>>>>",
                                     stream(b"", b"BT /F 12 Tf (aaaa) Tj ET")]),
        "mask of itself": page(resources=b"/ExtGState<</G<</SMask<</S/Alpha/G 5 0 R>>>>>>", content=b"/G gs 0 0 9 9 re f",
                               more=[stream(b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Group<</S/Transparency>>"
                                            b"/Resources<</ExtGState<</G<</SMask<</S/Alpha/G 5 0 R>>>>>>>>",
                                            b"/G gs 0 0 9 9 re f")]),
        "outline in a ring": page(catalogue=b"/Outlines 5 0 R",
                                  more=[b"<</First 6 0 R/Last 6 0 R/Count 1>>", b"<</Title(a)/Parent 5 0 R/Next 6 0 R>>"]),
        "names in a ring": page(catalogue=b"/Names<</Dests 5 0 R>>", more=[b"<</Kids[5 0 R]>>"]),
    }
    for name, data in loops.items():
        files[f"{name}.pdf"] = (data, set())
    files["no pages.pdf"] = (loops["no pages"], {DAMAGED})
    for depth in (100, 1000, 10000, 100000, 1000000):
        files[f"arrays {depth} deep.pdf"] = (nested(b"[", b"]", depth), set())
        files[f"dictionaries {depth} deep.pdf"] = (nested(b"<</A", b">>", depth), set())
        files[f"brackets {depth} deep.pdf"] = (page(content=b"[" * depth), set())
        files[f"states {depth} deep.pdf"] = (page(content=b"q " * depth + b"0 0 9 9 re f"), set())
    base = document()
    start = base.rindex(b"startxref")
    for name, tail in (("table before itself", b"startxref\n%d\n%%%%EOF" % base.rindex(b"xref\n0")),
                       ("table nowhere", b"startxref\n99999999999\n%%EOF"), ("table below zero", b"startxref\n-1\n%%EOF"),
                       ("no table", b"")):
        files[f"{name}.pdf"] = (base[:start] + tail, set())
    ring = base.replace(b"trailer<<", b"trailer<</Prev %d" % base.rindex(b"xref\n0"))
    files["earlier table in a ring.pdf"] = (ring, set())
    files["two million free objects.pdf"] = (base.replace(b"xref\n0 11", b"xref\n0 2000000"), set())


def pdf_bombs(files):
    content = zeros(1024 * MEGABYTE)
    parts = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
             b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>"]
    draw = stream(b"", b"q 300 0 0 300 0 0 cm /P Do Q")

    def picture(entries, data):
        return pdf_of([*parts, draw, packed_stream(b"/Type/XObject/Subtype/Image" + entries, data)])

    files["a gigabyte of content.pdf"] = (pdf_of([*parts, packed_stream(b"", content)]), set())
    twice = zlib.compress(content, 9)
    files["packed twice.pdf"] = (pdf_of([*parts, b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n%s\nendstream"
                                         % (len(twice), twice)]), set())
    for side in (30000, 65535, 2147483647):
        files[f"picture of {side} pixels.pdf"] = (picture(
            b"/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8" % (side, side), content), set())
    files["wide predictor.pdf"] = (picture(
        b"/Width 9/Height 9/ColorSpace/DeviceGray/BitsPerComponent 8/DecodeParms<</Predictor 15/Columns 2147483647/Colors "
        b"2147483647>>", content[:5000]), set())
    for codec in (b"JPXDecode", b"JBIG2Decode", b"DCTDecode", b"CCITTFaxDecode", b"LZWDecode", b"RunLengthDecode", b"Crypt"):
        noise = random.Random(codec).randbytes(20000)
        files[f"noise in {codec.decode()}.pdf"] = (pdf_of([*parts, draw, (
            b"<</Type/XObject/Subtype/Image/Width 999/Height 999/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/%s"
            b"/Length %d>>stream\n%s\nendstream") % (codec, len(noise), noise)]), set())
    for box in (b"0 0 0 0", b"0 0 1e9 1e9", b"0 0 -300 -300", b"0 0 .0001 .0001", b"0 0 99999999999999999999 1", b"a b c d",
                b"0 0 1 100000", b""):
        files[f"page [{box.decode()}].pdf"] = (page().replace(b"[0 0 300 300]", b"[%s]" % box), set())
    lines = b"\n".join(b"%d %d m %d %d l S" % (i % 300, 0, 300 - i % 300, 300) for i in range(400000))
    files["400000 lines.pdf"] = (page(content=lines), set())
    files["10000 pages.pdf"] = (document(10000), {ACCEPTED})
    shading = (b"<</ShadingType 1/ColorSpace/DeviceRGB/Function<</FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]/Length 9>>>>")
    files["shading without function.pdf"] = (page(resources=b"/Shading<</S %s>>" % shading, content=b"/S sh"), set())


def pdf_active(files):
    script = b"<</S/JavaScript/JS(app.alert\\(1\\))>>"
    annotation = b"/Annots[<</Subtype/%s/Rect[0 0 99 99]%s>>]"
    active = {
        "script on opening": page(catalogue=b"/OpenAction" + script),
        "script on closing": page(catalogue=b"/AA<</WC%s>>" % script),
        "script by name": page(catalogue=b"/Names<</JavaScript<</Names[(a)%s]>>>>" % script),
        "script of a link": document(1, annotation=annotation % (b"Link", b"/A" + script)),
        "script of a field": page(catalogue=b"/AcroForm<</Fields[<</FT/Tx/T(a)/AA<</K%s>>>>]>>" % script),
        "launch": page(catalogue=b"/OpenAction<</S/Launch/F(calc.exe)>>"),
        "submit": document(1, annotation=annotation % (b"Widget", b"/A<</S/SubmitForm/F(http://x.invalid)>>")),
        "film": document(1, annotation=annotation % (b"RichMedia", b"")),
        "attached": page(catalogue=b"/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(a)/EF<<>>>>]>>>>"),
        "pinned": document(1, annotation=annotation % (b"FileAttachment", b"/FS<</Type/Filespec/F(a)/EF<<>>>>")),
        "xfa": page(catalogue=b"/AcroForm<</Fields[]/XFA(<xdp/>)>>"),
        "portfolio": page(catalogue=b"/Collection<</View/D>>"),
    }
    for name, data in active.items():
        files[f"{name}.pdf"] = (data, {ACCEPTED})


# What a person is told about files that are accepted: name -> code of the hint.
HINTS = {
    "script on opening.pdf": "attachment.script", "script on closing.pdf": "attachment.script",
    "script by name.pdf": "attachment.script", "script of a link.pdf": "attachment.script",
    "script of a field.pdf": "attachment.script", "launch.pdf": "attachment.launch", "submit.pdf": "attachment.launch",
    "film.pdf": "attachment.launch", "attached.pdf": "attachment.embedded", "pinned.pdf": "attachment.embedded",
    "xfa.pdf": "attachment.form", "portfolio.pdf": "attachment.portfolio", "restricted.pdf": "attachment.restricted",
    "many pages.pdf": "attachment.pages", "10000 pages.pdf": "attachment.pages", "small.png": "attachment.coarse",
    "gb18030.csv": "attachment.encoding", "utf16.csv": "attachment.encoding", "endless forms.pdf": "attachment.slow",
    "cut 13 photo.jpg": "attachment.incomplete",
}


# ---- pictures -------------------------------------------------------------------------------------------------------

def pictures(files):
    for width, height in ((2147483647, 2147483647), (60000, 60000), (1000000, 200), (200, 1000000), (30000, 3000)):
        files[f"{width} by {height}.png"] = (png(width, height, zeros(64 * MEGABYTE)), set())
    for width, height in ((65500, 65500), (65535, 65535), (20000, 20000), (9000, 9000), (65500, 1)):
        files[f"{width} by {height}.jpg"] = (jpeg(width, height, blocks=5000), set())
    files["60000 by 60000.png"] = (files["60000 by 60000.png"][0], {"attachment.pixels"})
    files["65500 by 65500.jpg"] = (files["65500 by 65500.jpg"][0], {"attachment.pixels"})
    bomb = zeros(512 * MEGABYTE)
    files["profile bomb.png"] = (png(extra=chunk(b"iCCP", b"a\0\0" + bomb)), set())
    files["text bomb.png"] = (png(extra=chunk(b"zTXt", b"a\0\0" + bomb)), set())
    files["20000 texts.png"] = (png(64, 64, extra=chunk(b"tEXt", b"a\0b") * 20000), set())
    files["no palette.png"] = (png(colour=3), set())
    files["no size.png"] = (png(0, 0, b""), {DAMAGED})
    files["unknown depth.png"] = (png(depth=13), {DAMAGED})
    files["interlaced.png"] = (png(interlace=1), set())
    files["wrong sum.png"] = (SOUND["picture.png"].replace(chunk(b"IEND", b""), b"\0\0\0\0IENDxxxx"), set())
    files["head only.png"] = (b"\x89PNG\r\n\x1a\n", {DAMAGED})
    files["head only.jpg"] = (b"\xff\xd8\xff", {DAMAGED})
    for frame in (0xC1, 0xC2, 0xC3, 0xC9, 0xCF):
        files[f"frame {frame:x}.jpg"] = (jpeg(frame=frame), set())
    scan = segment(0xDA, bytes([1, 1, 0, 0, 63, 0])) + bytes(40)
    files["2000 scans.jpg"] = (jpeg(4000, 4000, frame=0xC2).replace(b"\xff\xd9", b"") + scan * 2000 + b"\xff\xd9", set())
    files["2000 comments.jpg"] = (jpeg(extra=segment(0xFE, b"x") * 2000), {ACCEPTED})
    files["profile in a ring.jpg"] = (jpeg(extra=segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\x08")), set())
    files["huge.gif"] = (b"GIF89a\xff\xff\xff\xff\x80\0\0" + bytes(6) + b",\0\0\0\0\xff\xff\xff\xff\0\x08\x01\0\0;", set())
    files["huge.bmp"] = (b"BM" + struct.pack("<IIIIiiHHIIiiII", 60, 0, 54, 40, 60000, 60000, 1, 24, 0, 0, 0, 0, 0, 0), set())
    files["tiff in a ring.tif"] = (b"II*\0\x08\0\0\0\0\0\x08\0\0\0", set())


# ---- archives -------------------------------------------------------------------------------------------------------

def archives(files):
    for name, more in (("costs.xlsx", [("xl/vbaProject.bin", "x")]), ("macro.xlsm", [("xl/vbaProject.bin", "x")])):
        files[f"macros {name}"] = (workbook(more), {MACROS})
    files["macro types.docx"] = (workbook(kind="word/document.xml", types="<Types macroEnabled/>"), {MACROS})
    files["basic.ods"] = (open_document("spreadsheet", [("Basic/Standard/Module1.xml", "x")]), {MACROS})
    files["password.xlsx"] = (compound(["EncryptionInfo", "EncryptedPackage"]), {ENCRYPTED})
    files["password.ods"] = (archive([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                                      ("META-INF/manifest.xml", "<m><encryption-data/></m>"), ("content.xml", "x")]),
                             {ENCRYPTED})
    sheet = SOUND["costs.xlsx"]
    locked = bytearray(sheet)
    for at in range(len(sheet) - 4):
        if sheet[at:at + 4] == b"PK\x01\x02":
            locked[at + 8] |= 1
    files["locked entries.xlsx"] = (bytes(locked), {ENCRYPTED})
    bomb = archive([("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", bytes(16 * MEGABYTE))])
    files["sixteen megabytes.xlsx"] = (bomb, {ACCEPTED})
    size = 640 * MEGABYTE
    bomb = zeros_archive(b"xl/workbook.xml", size)
    files["bomb.xlsx"] = (bomb, {SWOLLEN})
    files["bomb that lies.xlsx"] = (bomb.replace(struct.pack("<I", size), struct.pack("<I", 100)), {SWOLLEN})
    entry = archive([("xl/workbook.xml", bytes(8 * MEGABYTE))])
    start = entry.index(b"PK\x01\x02")
    directory = entry[start:entry.rindex(b"PK\x05\x06")]
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 500, 500, len(directory) * 500, start, 0)
    files["one entry 500 times.xlsx"] = (entry[:start] + directory * 500 + end, {SWOLLEN})
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 65535, 65535, len(directory) * 65535, start, 0)
    files["65535 entries.xlsx"] = (entry[:start] + directory * 65535 + end, {SWOLLEN})
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 65535, 65535, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    files["directory nowhere.xlsx"] = (entry[:start] + end, {DAMAGED})
    inner = entry
    for level in range(6):
        inner = archive([(f"{level}.zip", inner), ("again.zip", inner)])
    files["archives in archives.zip"] = (inner, {ACCEPTED})
    files["way out.zip"] = (archive([("../../../etc/passwd", "x"), ("/etc/passwd", "x"), ("C:\\x", "x")]), {ACCEPTED})
    files["second end.xlsx"] = (sheet + b"PK\x05\x06" + bytes(18), set())
    files["only an end.xlsx"] = (b"PK\x05\x06" + bytes(18), {TYPE})
    files["other method.xlsx"] = (archive([("[Content_Types].xml", "x"), ("xl/workbook.xml", "x" * 5000)], zipfile.ZIP_LZMA),
                                  {DAMAGED})
    files["laughter.xlsx"] = (workbook([("xl/a.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' * 100)]), {ACCEPTED})
    files["plain archive.xlsx"] = (archive([("a.txt", "x")]), {TYPE})
    files["rar.zip"] = (b"Rar!\x1a\x07\0" + bytes(50), set())
    files["page.ods"] = (open_document("text"), {TYPE})


# ---- names and places -----------------------------------------------------------------------------------------------

NAMES = ["‮fdp.exe.pdf", "报告 财务报表（2026）.pdf", "😀👩‍👩‍👧.pdf", "ﬁnal Ｆｕｌｌ.pdf", "é as two marks e\u0301.pdf", "-rf.pdf", "%1 %2 %n.pdf",
         "a\nb.pdf", "a\tb.pdf", "<b>bold & “quoted”.pdf", " .pdf", ".pdf", "PRN.pdf", "x" * 240 + ".pdf", "many.dots.tar.gz.pdf",
         "UPPER.PDF", "𠮷野家.pdf", "\u200bno width.pdf", "مرحبا.pdf", "a'b\"c`d$e.pdf"]


def names(files):
    for name in NAMES:
        files[name] = (SOUND["accounts.pdf"], {ACCEPTED})
    files["no ending"] = (SOUND["accounts.pdf"], {ACCEPTED})


def large(files):
    files["noise of 49 MB.pdf"] = (b"%PDF-1.7\n" + random.Random(9).randbytes(MEGABYTE) * 46, set())
    files["zeros of 49 MB.pdf"] = (b"%PDF-1.7\n" + bytes(46 * MEGABYTE), {DAMAGED})
    files["zeros of 49 MB.xlsx"] = (b"PK\x03\x04" + bytes(46 * MEGABYTE), {DAMAGED})
    files["55 MB.csv"] = (b"1;2\n" * (14 * MEGABYTE), {"file.too-large"})


def made():
    """All files that are made of bytes."""
    files = sound()
    cut(files, 14)
    flipped(files, 14)
    for add in (shuffled, renamed, pdf_loops, pdf_bombs, pdf_active, pictures, archives, names, large):
        add(files)
    return files


def write(folder):
    """Writes them, and those that are no plain files: path -> what must come of it."""
    folder.mkdir(parents=True)
    right = {}
    for name, (content, outcome) in made().items():
        path = folder / name
        path.write_bytes(content)
        right[path] = outcome
    whole = folder / "accounts.pdf"
    for bits in ("40", "128", "256"):
        path = folder / f"password of {bits} bits.pdf"
        weak = ["--allow-weak-crypto"] if bits != "256" else []
        subprocess.run(["qpdf", *weak, "--encrypt", "user", "owner", bits, "--", whole, path], check=True)
        right[path] = {ENCRYPTED}
    path = folder / "restricted.pdf"
    subprocess.run(["qpdf", "--encrypt", "", "owner", "256", "--", whole, path], check=True)
    right[path] = {ACCEPTED}
    for name, options in (("object streams.pdf", ["--object-streams=generate"]), ("linear.pdf", ["--linearize"]),
                          ("plain.pdf", ["--qdf"])):
        subprocess.run(["qpdf", *options, whole, folder / name], check=True)
        right[folder / name] = {ACCEPTED}
    return right | places(folder, whole)


def places(folder, whole):
    """Links, folders, and pipes that nobody writes to."""
    import os
    links = {"link.pdf": (whole, {ACCEPTED}), "broken link.pdf": (folder / "gone", {"file.missing", "file.unreadable"}),
             "link to itself.pdf": (folder / "link to itself.pdf", {"file.missing", "file.unreadable"}),
             "link to zeros.pdf": ("/dev/zero", {"file.unreadable"}), "link to a folder.pdf": ("/tmp", {"file.unreadable"})}
    right = {}
    for name, (target, outcome) in links.items():
        (folder / name).symlink_to(target)
        right[folder / name] = outcome
    (folder / "folder.pdf").mkdir()
    os.mkfifo(folder / "pipe.pdf")
    right[folder / "folder.pdf"] = right[folder / "pipe.pdf"] = {"file.unreadable"}
    right[folder / "vanished.pdf"] = {"file.missing"}
    return right

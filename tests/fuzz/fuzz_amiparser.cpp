// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes, whole and in pieces: the parser must not crash, must stay within its bounds, and must find the
// same messages however the bytes are cut, and however line ends are looked for. The first input byte chooses
// the piece size.

#include "ami/message/amiparser.h"
#include "ami/message/redaction.h"
#include "require.h"

#include <cstdint>
#include <vector>

using namespace wirechief;

namespace {

std::vector<AmiMessage> parsed(QByteArrayView stream, qsizetype piece, LineScan scan)
{
    AmiParser parser(AmiParser::Start::Banner, scan);
    std::vector<AmiMessage> messages;
    for (; !stream.isEmpty(); stream = stream.sliced(qMin(piece, stream.size()))) {
        parser.append(stream.first(qMin(piece, stream.size())));
        while (const auto message = parser.next())
            messages.push_back(*message);
    }
    return messages;
}

void compare(const AmiMessage& a, const AmiMessage& b)
{
    require(a.kind() == b.kind() && a.name() == b.name() && a.raw() == b.raw());
    require(a.fieldCount() == b.fieldCount());
    for (qsizetype i = 0; i < a.fieldCount(); ++i)
        require(a.keyAt(i) == b.keyAt(i) && a.valueAt(i) == b.valueAt(i));
    require(a.output() == b.output());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView stream(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    const LineScan fastest = lineScans().front();
    const LineScan other = lineScans()[data[0] % lineScans().size()];
    const std::vector<AmiMessage> whole = parsed(stream, qMax<qsizetype>(stream.size(), 1), fastest);
    const std::vector<AmiMessage> pieces = parsed(stream, qsizetype(data[0] % 32) + 1, other);
    require(whole.size() == pieces.size());
    for (size_t i = 0; i < whole.size(); ++i) {
        compare(whole[i], pieces[i]);
        const AmiMessage kept = withoutSecrets(whole[i]);
        require(kept.raw() == redacted(whole[i].raw()));
        require(kept.kind() == whole[i].kind() && kept.isTruncated() == whole[i].isTruncated());
    }
    return 0;
}

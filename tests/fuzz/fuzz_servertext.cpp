// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes of a server with an encoding of its own: every value that it sends goes back as it came, and a
// message has the same lines as before. The first input byte chooses the encoding.

#include "ami/message/amiparser.h"
#include "ami/session/servertext.h"
#include "require.h"

#include <cstdint>

using namespace wirechief;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QList<TextEncoding> encodings = textEncodings();
    if (size == 0)
        return 0;
    ServerText text(*TextCodec::make(encodings[data[0] % encodings.size()].id));
    const QByteArrayView stream(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    AmiParser parser(AmiParser::Start::Messages);
    parser.append(stream);
    while (const std::optional<AmiMessage> came = parser.next()) {
        const AmiMessage inside = text.received(*came);
        require(inside.kind() == came->kind() && inside.isTruncated() == came->isTruncated());
        require(inside.fieldCount() == came->fieldCount() && inside.hasOutput() == came->hasOutput());
        for (qsizetype i = 0; i < came->fieldCount(); ++i) {
            require(inside.idAt(i) == came->idAt(i));
            const QByteArray value = text.received(came->valueAt(i));
            require(!value.contains('\n'));
            require(text.toSend(value) == came->valueAt(i).toByteArray());
        }
    }
    return 0;
}

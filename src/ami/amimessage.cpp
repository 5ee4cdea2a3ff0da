// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "amimessage.h"

#include "amiparser.h"

#include <QAtomicInt>

#include <cstdlib>
#include <cstring>
#include <new>

namespace wirechief {

namespace {

constexpr char lower(char c)
{
    return (c >= 'A' && c <= 'Z') ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

/// Header of the one block: after it come the fields, then the bytes of the frame.
struct AmiMessage::Block {
    QAtomicInt references{1};
    quint32 frameLength = 0;
    quint32 fieldCount = 0;
    Field output;
    quint32 name = 0;
    quint32 nameLength = 0;
    Kind kind = Kind::Junk;
    bool truncated = false;

    Field* fields() { return reinterpret_cast<Field*>(this + 1); }
    char* frame() { return reinterpret_cast<char*>(fields() + fieldCount); }
};

bool sameName(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (lower(a[i]) != lower(b[i]))
            return false;
    }
    return true;
}

QByteArrayView knownValue(QByteArrayView value)
{
    if (value == "<unknown>" || value == "unknown" || value == "<null>")
        return {};
    return value;
}

QByteArray unescaped(QByteArrayView value)
{
    QByteArray out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            out += value[i];
            continue;
        }
        static constexpr char letters[] = "abfnrtv\\'\"?";
        static constexpr char meanings[] = "\a\b\f\n\r\t\v\\'\"?";
        const char* letter = std::strchr(letters, value[i + 1]);
        if (letter == nullptr || value[i + 1] == '\0') {
            out += value[i];
            continue;
        }
        out += meanings[letter - letters];
        ++i;
    }
    return out;
}

AmiMessage AmiMessage::make(
    Kind kind, QByteArrayView frame, std::span<const Field> fields, const Field& output, bool truncated)
{
    const size_t size = sizeof(Block) + fields.size_bytes() + static_cast<size_t>(frame.size());
    void* memory = std::malloc(size);
    Q_CHECK_PTR(memory);
    Block* block = new (memory) Block;
    block->frameLength = static_cast<quint32>(frame.size());
    block->fieldCount = static_cast<quint32>(fields.size());
    block->output = output;
    block->kind = kind;
    block->truncated = truncated;
    if (!fields.empty())
        std::memcpy(block->fields(), fields.data(), fields.size_bytes());
    if (!frame.isEmpty())
        std::memcpy(block->frame(), frame.data(), static_cast<size_t>(frame.size()));

    AmiMessage message;
    message.m_block = block;
    const QByteArrayView typeKey = kind == Kind::Event ? "Event" : kind == Kind::Response ? "Response" : "";
    for (const Field& field : fields) {
        if (kind == Kind::Banner
            || (!typeKey.isEmpty() && sameName(message.slice(field.key, field.keyLength), typeKey))) {
            block->name = field.value;
            block->nameLength = field.valueLength;
            break;
        }
    }
    return message;
}

AmiMessage AmiMessage::fromBytes(QByteArrayView bytes)
{
    AmiParser parser(AmiParser::Start::Messages);
    parser.append(bytes);
    std::optional<AmiMessage> message = parser.next();
    if (!message) {
        parser.append("\r\n\r\n");
        message = parser.next();
    }
    return message.value_or(AmiMessage());
}

AmiMessage::AmiMessage(const AmiMessage& other)
    : m_block(other.m_block)
{
    if (m_block != nullptr)
        m_block->references.ref();
}

AmiMessage::AmiMessage(AmiMessage&& other) noexcept
    : m_block(std::exchange(other.m_block, nullptr))
{
}

AmiMessage& AmiMessage::operator=(AmiMessage other) noexcept
{
    std::swap(m_block, other.m_block);
    return *this;
}

AmiMessage::~AmiMessage()
{
    if (m_block != nullptr && !m_block->references.deref()) {
        m_block->~Block();
        std::free(m_block);
    }
}

AmiMessage::Kind AmiMessage::kind() const
{
    return m_block == nullptr ? Kind::Junk : m_block->kind;
}

QByteArrayView AmiMessage::slice(quint32 begin, quint32 length) const
{
    return m_block == nullptr ? QByteArrayView()
                              : QByteArrayView(m_block->frame() + begin, qsizetype(length));
}

std::span<const AmiMessage::Field> AmiMessage::fields() const
{
    if (m_block == nullptr)
        return {};
    return {m_block->fields(), m_block->fieldCount};
}

QByteArrayView AmiMessage::name() const
{
    return m_block == nullptr ? QByteArrayView() : slice(m_block->name, m_block->nameLength);
}

bool AmiMessage::isEvent(QByteArrayView eventName) const
{
    return isEvent() && sameName(name(), eventName);
}

bool AmiMessage::isSuccess() const
{
    return isResponse() && !sameName(name(), "Error") && !sameName(name(), "Failure");
}

bool AmiMessage::isTruncated() const
{
    return m_block != nullptr && m_block->truncated;
}

QByteArrayView AmiMessage::value(QByteArrayView key) const
{
    for (const Field& field : fields()) {
        if (qsizetype(field.keyLength) == key.size() && sameName(slice(field.key, field.keyLength), key))
            return slice(field.value, field.valueLength);
    }
    return {};
}

bool AmiMessage::has(QByteArrayView key) const
{
    for (const Field& field : fields()) {
        if (qsizetype(field.keyLength) == key.size() && sameName(slice(field.key, field.keyLength), key))
            return true;
    }
    return false;
}

QList<QByteArrayView> AmiMessage::values(QByteArrayView key) const
{
    QList<QByteArrayView> found;
    for (const Field& field : fields()) {
        if (qsizetype(field.keyLength) == key.size() && sameName(slice(field.key, field.keyLength), key))
            found.append(slice(field.value, field.valueLength));
    }
    return found;
}

qsizetype AmiMessage::fieldCount() const
{
    return qsizetype(fields().size());
}

QByteArrayView AmiMessage::keyAt(qsizetype index) const
{
    const Field& field = fields()[size_t(index)];
    return slice(field.key, field.keyLength);
}

QByteArrayView AmiMessage::valueAt(qsizetype index) const
{
    const Field& field = fields()[size_t(index)];
    return slice(field.value, field.valueLength);
}

bool AmiMessage::hasOutput() const
{
    return isResponse() && (sameName(name(), "Follows") || has("Output"));
}

QByteArray AmiMessage::output() const
{
    if (m_block == nullptr)
        return {};
    if (isResponse() && sameName(name(), "Follows"))
        return slice(m_block->output.value, m_block->output.valueLength).toByteArray();
    QByteArray text;
    bool first = true;
    for (const QByteArrayView line : values("Output")) {
        if (!first)
            text += '\n';
        first = false;
        text += line;
    }
    return text;
}

QByteArrayView AmiMessage::raw() const
{
    return m_block == nullptr ? QByteArrayView() : slice(0, m_block->frameLength);
}

qsizetype AmiMessage::memoryBytes() const
{
    if (m_block == nullptr)
        return 0;
    return qsizetype(sizeof(Block) + fields().size_bytes() + m_block->frameLength);
}

} // namespace wirechief

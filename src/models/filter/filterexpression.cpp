// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterexpression.h"

#include "base/displaytext.h"
#include "filterwords.h"
#include "models/filter/limits.h"
#include "searchword.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace wirechief {

using namespace filterwords;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::FilterExpression)
};

enum class Operator { Contains, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

bool holds(Operator op, int order)
{
    switch (op) {
    case Operator::Contains:
    case Operator::Equal:
        return order == 0;
    case Operator::NotEqual:
        return order != 0;
    case Operator::Less:
        return order < 0;
    case Operator::LessOrEqual:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    case Operator::GreaterOrEqual:
        return order >= 0;
    }
    return false;
}

} // namespace

struct FilterExpression::Node {
    enum class Type { And, Or, Not, Word, Column };
    Type type = Type::Word;
    std::vector<std::unique_ptr<Node>> children; ///< of And, Or and Not
    std::optional<SearchWord> word; ///< of Word, and of Column where it is looked for
    int column = -1;
    Operator op = Operator::Contains;
    QByteArray text; ///< UTF-8
    std::optional<double> number; ///< compares as a number
    bool ofTime = false; ///< of Column: a duration, which grows by itself

    [[nodiscard]] bool matches(const CellReader& row) const
    {
        const auto passes = [&row](const std::unique_ptr<Node>& child) { return child->matches(row); };
        switch (type) {
        case Type::And:
            return std::all_of(children.begin(), children.end(), passes);
        case Type::Or:
            return std::any_of(children.begin(), children.end(), passes);
        case Type::Not:
            return !passes(children.front());
        case Type::Word:
            return isInShownColumn(row);
        case Type::Column:
            return matchesColumn(row);
        }
        return false;
    }

    [[nodiscard]] bool dependsOnTime() const
    {
        return ofTime || std::any_of(children.begin(), children.end(), [](const auto& child) {
            return child->dependsOnTime();
        });
    }

    [[nodiscard]] double secondsOfValidity(const CellReader& row) const
    {
        double least = std::numeric_limits<double>::infinity();
        for (const auto& child : children)
            least = std::min(least, child->secondsOfValidity(row));
        if (!ofTime)
            return least;
        if (!number)
            return 0; // its text changes with each second
        const std::optional<double> value = row.number(column);
        // Whole seconds are compared: one of them may be over at once.
        return value && *value <= *number ? std::max(*number - *value - 1, 0.0) : least;
    }

private:
    /// The text as people see it, where control characters have signs.
    [[nodiscard]] bool isShownAs(QByteArrayView cell) const
    {
        if (qstrnicmp(cell.data(), cell.size(), text.constData(), text.size()) == 0)
            return true; // most often; it knows the case of ASCII only
        return displayText(cell).compare(QString::fromUtf8(text), Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool isInShownColumn(const CellReader& row) const
    {
        for (int i = 0; i < row.columnCount(); ++i) {
            if (row.isSearched(i) && word->isIn(row.searchBytes(i)))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool matchesColumn(const CellReader& row) const
    {
        if (op == Operator::Contains)
            return word->isIn(row.searchBytes(column));
        if (number) {
            const std::optional<double> value = row.number(column);
            return value && holds(op, *value < *number ? -1 : *value > *number ? 1 : 0);
        }
        const QByteArrayView cell = row.searchBytes(column);
        if (op == Operator::Equal || op == Operator::NotEqual)
            return holds(op, isShownAs(cell) ? 0 : 1);
        return holds(op, naturalCompare(cell, QByteArrayView(text)));
    }
};

namespace {

using Node = FilterExpression::Node;
using NodePtr = std::unique_ptr<Node>;

/// Recursive descent. The first error ends it; after that every function returns null.
class Parser {
public:
    Parser(const QString& text, const std::vector<FilterField>& fields)
        : m_text(text)
        , m_fields(fields)
    {
    }

    FilterExpression::Parsed parse()
    {
        if (m_text.size() > limits::filterCharacters)
            fail(limits::filterCharacters, m_text.size() - limits::filterCharacters,
                Tr::tr("The filter is too long."));
        skipBlanks();
        NodePtr root;
        if (!atEnd() && !m_error)
            root = parseOr();
        if (!m_error && !atEnd())
            fail(m_at, 1, Tr::tr("There is no “(” for this “)”."));
        if (m_error)
            return *m_error;
        return root ? std::make_unique<FilterExpression>(std::move(root)) : nullptr;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    void skipBlanks()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }
    /// The word at the cursor, up to a blank, bracket or quote.
    [[nodiscard]] QStringView wordHere() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !isWordEnd(m_text[end]))
            ++end;
        return QStringView(m_text).sliced(m_at, end - m_at);
    }
    NodePtr fail(qsizetype position, qsizetype length, const QString& sentence)
    {
        if (!m_error)
            m_error = FilterError{position, std::max<qsizetype>(length, 1), sentence};
        return nullptr;
    }

    static NodePtr joined(Node::Type type, std::vector<NodePtr> parts)
    {
        if (parts.size() == 1)
            return std::move(parts.front());
        auto node = std::make_unique<Node>();
        node->type = type;
        node->children = std::move(parts);
        return node;
    }

    bool takeKeyword(QStringView keyword)
    {
        if (!isKeyword(wordHere(), keyword))
            return false;
        m_at += keyword.size();
        skipBlanks();
        return true;
    }

    NodePtr parseOr()
    {
        std::vector<NodePtr> parts;
        do {
            parts.push_back(parseAnd());
        } while (!m_error && takeKeyword(u"or"));
        return m_error ? nullptr : joined(Node::Type::Or, std::move(parts));
    }

    NodePtr parseAnd()
    {
        std::vector<NodePtr> parts;
        do {
            parts.push_back(parseNot());
        } while (!m_error
            && (takeKeyword(u"and") || (!atEnd() && peek() != u')' && !isKeyword(wordHere(), u"or"))));
        return m_error ? nullptr : joined(Node::Type::And, std::move(parts));
    }

    NodePtr parseNot()
    {
        if (++m_depth > limits::filterDepth)
            return fail(m_at, 1, Tr::tr("The filter is nested too deeply."));
        NodePtr node;
        if (takeKeyword(u"not")) {
            node = std::make_unique<Node>();
            node->type = Node::Type::Not;
            node->children.push_back(parseNot());
        } else {
            node = parseTerm();
        }
        --m_depth;
        skipBlanks();
        return m_error ? nullptr : std::move(node);
    }

    NodePtr parseTerm()
    {
        if (atEnd())
            return fail(m_text.size() - 1, 1, Tr::tr("A word or a condition is missing at the end."));
        if (peek() == u'(')
            return parseBrackets();
        if (peek() == u'"')
            return wordNode(takeQuoted());
        if (peek() == u')')
            return fail(m_at, 1, Tr::tr("A word or a condition is missing before “)”."));
        const QStringView word = wordHere();
        if (isKeyword(word, u"and") || isKeyword(word, u"or"))
            return fail(m_at, word.size(),
                Tr::tr(
                    "A word or a condition is missing before “%1”. To look for the word itself, write it in "
                    "quotes.")
                    .arg(word));
        if (NodePtr condition = parseCondition(); condition || m_error)
            return condition;
        m_at += word.size();
        return wordNode(word.toString());
    }

    NodePtr parseBrackets()
    {
        const qsizetype open = m_at++;
        skipBlanks();
        NodePtr inner = parseOr();
        if (m_error)
            return nullptr;
        if (peek() != u')')
            return fail(open, 1, Tr::tr("There is no “)” for this “(”."));
        ++m_at;
        return inner;
    }

    /// `field operator value`; null without an error where there is none.
    NodePtr parseCondition()
    {
        const qsizetype begin = m_at;
        qsizetype nameEnd = begin;
        while (nameEnd < m_text.size() && m_text[nameEnd].isLetter())
            ++nameEnd;
        const QStringView name = QStringView(m_text).sliced(begin, nameEnd - begin);
        const int field = fieldCalled(name, m_fields);
        qsizetype opBegin = nameEnd;
        while (field >= 0 && opBegin < m_text.size() && m_text[opBegin].isSpace())
            ++opBegin;
        const bool isApart = opBegin > nameEnd;
        if (opBegin >= m_text.size() || !isOperatorStart(m_text[opBegin])
            || (isApart && m_text[opBegin] == u':'))
            return nullptr;
        if (name.isEmpty())
            return fail(begin, 1,
                Tr::tr(
                    "The name of a column is missing before “%1”. To look for the sign itself, write it in "
                    "quotes.")
                    .arg(m_text[opBegin]));
        if (field < 0)
            return fail(begin, name.size(),
                Tr::tr("There is no column “%1”. To look for this text, write it in quotes.").arg(name));
        m_at = opBegin;
        const std::optional<Operator> op = takeOperator();
        if (!op)
            return fail(m_at, 1, Tr::tr("“!” must be followed by “=”."));
        skipBlanks();
        return parseValue(field, *op);
    }

    std::optional<Operator> takeOperator()
    {
        struct Spelling {
            QStringView text;
            Operator op = Operator::Contains;
        };
        static constexpr Spelling spellings[] = {{u"!=", Operator::NotEqual}, {u"<=", Operator::LessOrEqual},
            {u">=", Operator::GreaterOrEqual}, {u"<", Operator::Less}, {u">", Operator::Greater},
            {u"=", Operator::Equal}, {u":", Operator::Contains}};
        for (const Spelling& spelling : spellings) {
            if (QStringView(m_text).sliced(m_at).startsWith(spelling.text)) {
                m_at += spelling.text.size();
                return spelling.op;
            }
        }
        return std::nullopt;
    }

    NodePtr parseValue(int field, Operator op)
    {
        const qsizetype begin = m_at;
        QString value;
        if (peek() == u'"') {
            value = takeQuoted();
        } else {
            value = wordHere().toString();
            m_at += value.size();
            if (value.isEmpty())
                return fail(begin - 1, 1, Tr::tr("A value is missing here."));
        }
        if (m_error)
            return nullptr;
        auto node = std::make_unique<Node>();
        node->type = Node::Type::Column;
        node->column = field;
        node->op = op;
        node->ofTime = m_fields[size_t(field)].kind == FieldKind::Duration;
        node->text = value.toUtf8();
        if (op == Operator::Contains)
            node->word.emplace(value);
        else if (!readNumber(*node, m_fields[size_t(field)].kind, value))
            return fail(begin, m_at - begin, numberError(m_fields[size_t(field)].kind, value));
        return node;
    }

    /// False where the column holds numbers and this is none.
    static bool readNumber(Node& node, FilterField::Kind kind, const QString& value)
    {
        if (kind == FilterField::Kind::Text)
            return true;
        if (kind == FilterField::Kind::Duration) {
            node.number = filterDuration(value);
        } else {
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            if (isNumber && std::isfinite(number))
                node.number = number;
        }
        return node.number.has_value();
    }

    static QString numberError(FilterField::Kind kind, const QString& value)
    {
        return kind == FilterField::Kind::Duration
            ? Tr::tr("“%1” is no duration. Write it as 90s, 5m, 1h30m or 1:30.").arg(value)
            : Tr::tr("“%1” is no number.").arg(value);
    }

    QString takeQuoted()
    {
        const qsizetype open = m_at++;
        QString text;
        for (; !atEnd(); ++m_at) {
            if (peek() == u'"') {
                ++m_at;
                return text;
            }
            if (peek() == u'\\' && (peek(1) == u'"' || peek(1) == u'\\'))
                ++m_at;
            text += peek();
        }
        fail(open, m_text.size() - open, Tr::tr("The quote that begins here has no end."));
        return {};
    }

    NodePtr wordNode(const QString& text)
    {
        if (m_error)
            return nullptr;
        auto node = std::make_unique<Node>();
        node->word.emplace(text);
        return node;
    }

    const QString& m_text;
    const std::vector<FilterField>& m_fields;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<FilterError> m_error;
};

} // namespace

FilterExpression::FilterExpression(std::unique_ptr<Node> root)
    : m_root(std::move(root))
{
}

FilterExpression::~FilterExpression() = default;

FilterExpression::Parsed FilterExpression::parse(const QString& text, const std::vector<FilterField>& fields)
{
    return Parser(text, fields).parse();
}

bool FilterExpression::matches(const CellReader& row) const
{
    return m_root->matches(row);
}

bool FilterExpression::dependsOnTime() const
{
    return m_root->dependsOnTime();
}

double FilterExpression::secondsOfValidity(const CellReader& row) const
{
    return m_root->secondsOfValidity(row);
}

} // namespace wirechief

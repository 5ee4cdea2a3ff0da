// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "environmentband.h"

#include "base/displaytext.h"
#include "plainlabel.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace wirechief {

namespace {

constexpr int lineHeight = 3;

/// The environment's name in capitals, in a rounded frame of its colour.
class Pill : public QLabel {
public:
    explicit Pill(QWidget* parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setContentsMargins(9, 1, 9, 1);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        small.setWeight(QFont::DemiBold);
        small.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
        setFont(small);
    }

    void setEnvironment(const Environment& environment)
    {
        m_environment = environment;
        setText(environmentText(environment).toUpper());
        setAccessibleName(environmentText(environment));
        setVisible(environment != Environment::None);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor color = themeColors(palette()).environment(m_environment);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(color);
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    Environment m_environment;
};

} // namespace

EnvironmentBand::EnvironmentBand(QWidget* parent)
    : QWidget(parent)
    , m_name(makePlainLabel({}, this))
    , m_pill(new Pill(this))
    , m_hint(makePlainLabel({}, this))
    , m_counts(makePlainLabel({}, this))
{
    m_name->setObjectName(QStringLiteral("bandName"));
    m_hint->setObjectName(QStringLiteral("bandHint"));
    m_counts->setObjectName(QStringLiteral("bandCounts"));
    m_pill->hide();
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setForegroundRole(QPalette::PlaceholderText);

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, lineHeight + 4, 10, 5);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_pill, 0, Qt::AlignVCenter);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addWidget(m_counts);
}

void EnvironmentBand::setServer(const QString& name, const Environment& environment, const QString& hint)
{
    m_environment = environment;
    m_name->setText(displayText(name));
    static_cast<Pill*>(m_pill)->setEnvironment(environment);
    m_hint->setText(hint);
    update();
}

void EnvironmentBand::setCounts(const QString& counts)
{
    m_counts->setText(counts);
}

void EnvironmentBand::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColors& colors = themeColors(palette());
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, 0, width(), lineHeight, colors.environment(m_environment));
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
}

} // namespace wirechief

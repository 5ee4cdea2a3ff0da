// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogtools.h"

#include "widgets/limits.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QWindow>

#include <algorithm>

namespace wirechief {

namespace {

/// What a window manager draws around a window, above all its title.
constexpr QSize windowFrame(8, 40);

/// As high as its content where there is room. Qt's own scroll areas ask for a fixed height.
class ScrollingBody : public QScrollArea {
public:
    ScrollingBody(QWidget* content, QWidget* parent)
        : QScrollArea(parent)
    {
        setFrameShape(NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus); // the fields inside take it, and are scrolled into view
        setWidgetResizable(true);
        setWidget(content);
        // Else the area has the colour of an entry.
        viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
        // Not Maximum: Qt may ask for the most height before the content has any.
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        policy.setHeightForWidth(true);
        policy.setVerticalStretch(1);
        setSizePolicy(policy);
        // Qt does so only where the focus moves within the area, not where it comes in from outside.
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            if (now && widget()->isAncestorOf(now))
                ensureWidgetVisible(now);
        });
        // What appears above or beside it moves it away.
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
            QWidget* const focus = widget()->focusWidget();
            if (focus != nullptr && focus->hasFocus())
                ensureWidgetVisible(focus);
        });
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QLayout* inside = widget()->layout();
        if (!inside->hasHeightForWidth())
            return inside->totalSizeHint().height();
        // Tabs without any wrapped text say -1.
        return std::max(inside->totalHeightForWidth(width), inside->totalMinimumSize().height());
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->layout()->totalSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int width = widget()->layout()->totalMinimumSize().width();
        return {width + verticalScrollBar()->sizeHint().width(), 3 * fontMetrics().lineSpacing()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry();
            showBarIfNeeded();
        }
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent* event) override
    {
        showBarIfNeeded();
        QScrollArea::resizeEvent(event);
    }

private:
    /// Qt would keep a bar whose own width is what makes the text too high.
    void showBarIfNeeded()
    {
        setVerticalScrollBarPolicy(
            heightForWidth(width()) <= height() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    }
};

/// What has grown has grown downwards, whatever is there. Where a window may not move itself, as on Wayland,
/// nothing comes of it.
void moveOntoScreen(QWidget& window)
{
    const QRect room = window.screen()->availableGeometry();
    const QRect frame = window.frameGeometry();
    const int below = frame.bottom() - room.bottom();
    if (below > 0)
        window.move(frame.left(), std::max(frame.top() - below, room.top()));
}

/// Whether the platform does by itself again what closed a popup: it does not on X11, where Qt leaves it to
/// window managers that do not either (QPlatformIntegration::ReplayMousePressOutsidePopup).
bool doesPlatformReplay()
{
    return QGuiApplication::platformName() != QLatin1String("xcb")
        && QGuiApplication::platformName() != QLatin1String("offscreen"); // which sees no windows
}

/// The click that closed something, at what lies below.
void clickBelow(const QMouseEvent& press, const QWidget& window)
{
    QWidget* const below = QApplication::widgetAt(press.globalPosition().toPoint());
    if (below == nullptr || below->window() != &window)
        return;
    const QPointF at = below->mapFromGlobal(press.globalPosition());
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const Qt::MouseButtons held = type == QEvent::MouseButtonPress ? press.button() : Qt::NoButton;
        QCoreApplication::postEvent(below,
            new QMouseEvent(type, at, press.globalPosition(), press.button(), held, press.modifiers()));
    }
}

/// Offers nothing where that is only what is typed.
class OfferCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QStringList splitPath(const QString& typed) const override
    {
        bool isThere = false;
        const auto rows = model()->rowCount();
        for (int row = 0; row < rows; ++row) {
            const QString item = model()->index(row, 0).data().toString();
            if (item == typed)
                isThere = true;
            else if (item.contains(typed, Qt::CaseInsensitive))
                return {typed};
        }
        return {isThere ? QString(QChar::ReplacementCharacter) : typed}; // which no item has
    }
};

class InputFilter : public QObject {
public:
    InputFilter(QWidget& entry, QAbstractItemView* suggestions)
        : QObject(suggestions)
        , m_entry(entry)
        , m_suggestions(suggestions)
    {
        suggestions->installEventFilter(this); // after the completer's own, so before it
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != m_suggestions)
            return false;
        if (event->type() == QEvent::MouseButtonPress && !doesPlatformReplay()) {
            const auto& press = *static_cast<QMouseEvent*>(event);
            if (m_suggestions->rect().contains(press.position().toPoint()))
                return false;
            m_suggestions->hide();
            clickBelow(press, *m_entry.window());
            return true;
        }
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (!isReturn || m_suggestions->selectionModel()->hasSelection())
            return false;
        m_suggestions->hide();
        QKeyEvent again(key.type(), key.key(), key.modifiers(), key.text());
        QCoreApplication::sendEvent(&m_entry, &again); // and so to the dialog
        return true;
    }

private:
    QWidget& m_entry;
    QAbstractItemView* m_suggestions;
};

} // namespace

void showNote(QLabel* label, const QString& text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void setInk(QLabel* label, const QColor& color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

void letScroll(QBoxLayout& layout, int count)
{
    QWidget* const dialog = layout.parentWidget();
    auto* content = new QWidget(dialog);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(layout.spacing());
    for (int i = 0; i < count; ++i) {
        QLayoutItem* item = layout.takeAt(0);
        if (QWidget* widget = item->widget()) {
            // Gone before the next one is made: a widget tells only one item of its layouts that its size is
            // another, the first.
            const Qt::Alignment alignment = item->alignment();
            delete item;
            inside->addWidget(widget, 0, alignment);
        } else if (QLayout* nested = item->layout()) {
            inside->addLayout(nested);
        } else {
            inside->addItem(item);
        }
    }
    layout.insertWidget(0, new ScrollingBody(content, dialog));
}

namespace {

/// From the inside out: a change within what scrolls, or within its tabs, is told by events that have not
/// come yet.
void tellSizes(QWidget& widget)
{
    const QList<QWidget*> children = widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* child : children) {
        if (!child->isWindow())
            tellSizes(*child);
    }
    if (QLayout* layout = widget.layout())
        layout->activate();
    if (!children.isEmpty())
        widget.updateGeometry();
}

void fitHeightOf(QDialog* dialog, int least)
{
    const int before = dialog->height();
    for (QWidget* part : dialog->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (const auto* body = qobject_cast<QScrollArea*>(part))
            tellSizes(*body->widget());
        else if (!part->isWindow())
            tellSizes(*part);
        part->updateGeometry();
    }
    QLayout* layout = dialog->layout();
    layout->activate();
    const int width = std::max(
        dialog->isVisible() ? dialog->width() : dialog->minimumWidth(), layout->totalMinimumSize().width());
    const int wanted
        = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    const int fitted = fittedToScreen(*dialog, {width, std::min(wanted, limits::dialogHeight)}).height();
    const int height = std::max(fitted, least);
    dialog->setMinimumHeight(height);
    dialog->setMaximumHeight(std::max(height, wanted));
    if (dialog->width() != width)
        dialog->resize(width, height);
    if (dialog->isVisible() && dialog->height() > before)
        moveOntoScreen(*dialog);
}

} // namespace

void fitHeight(QDialog* dialog)
{
    fitHeightOf(dialog, 0);
}

void growToFit(QDialog* dialog)
{
    fitHeightOf(dialog, dialog->isVisible() ? dialog->minimumHeight() : 0);
}

void closeWithFocus(QWidget* entry, QWidget* offers)
{
    QObject::connect(qApp, &QApplication::focusChanged, entry, [entry, offers](QWidget*, const QWidget* now) {
        const bool stays = !now || now == entry || now == offers || offers->isAncestorOf(now);
        if (!stays && offers->isVisible())
            offers->hide();
    });
}

void letInputThrough(QCompleter& completer, QWidget& entry)
{
    new InputFilter(entry, completer.popup()); // which owns it
}

void offerWhileTyping(QComboBox& combo)
{
    auto* completer = new OfferCompleter(combo.model(), &combo);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    combo.setCompleter(completer);
    letInputThrough(*completer, *combo.lineEdit());
}

void standBeside(QWidget& window)
{
    window.winId(); // makes what has the property
    window.windowHandle()->setTransientParent(nullptr);
}

bool isTextTyped()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && focus->testAttribute(Qt::WA_InputMethodEnabled);
}

QSize fittedToScreen(const QWidget& window, const QSize& wanted)
{
    return wanted.boundedTo(window.screen()->availableSize() - windowFrame);
}

QString breakLongWords(const QString& text)
{
    constexpr int longest = 32;
    QString result;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        // Never between the halves of a surrogate pair.
        if (run > longest && !c.isLowSurrogate()) {
            result += QChar(0x200b);
            run = 1;
        }
        result += c;
    }
    return result;
}

} // namespace wirechief

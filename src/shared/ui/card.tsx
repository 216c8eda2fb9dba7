import { View } from "@tarojs/components";
import { Children, Fragment, isValidElement, type ReactNode } from "react";
import { classNames } from "@/shared/lib/class-names";
import { Heading } from "./heading";
import "./card.scss";
import "./facts.scss";

interface CardProps {
  title?: string;
  /** Right of the title. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** One subject. No card in a card. */
export function Card({ title, aside, className, children }: CardProps) {
  return (
    <View className={classNames("card stack-item", className)}>
      {title && (
        <View className="card-head">
          <Heading level={2}>{title}</Heading>
          {aside}
        </View>
      )}
      {children}
    </View>
  );
}

/** Rows with hairlines between them, and one before the first where rows stand above it. */
export function LinedRows({ below = false, children }: { below?: boolean; children: ReactNode }) {
  return Children.toArray(children).map((row, index) => (
    <Fragment key={isValidElement(row) ? row.key : index}>
      {(below || index > 0) && <View className="row-line" />}
      {row}
    </Fragment>
  ));
}

/** Rows in one card with hairlines between them. */
export function RowCard({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <View className={classNames("card stack-item", className)}>
      <LinedRows>{children}</LinedRows>
    </View>
  );
}

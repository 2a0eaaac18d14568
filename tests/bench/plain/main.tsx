// The yardstick: a plain React Flow page with the bench's cards as ordinary nodes, everything mounted.
import '@xyflow/react/dist/style.css';
import { type Node, type NodeProps, ReactFlow, useNodesState } from '@xyflow/react';
import { toBlob } from 'html-to-image';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { benchCards } from '../cards.mjs';

type CardNode = Node<{ readonly title: string; readonly kind: string; readonly level: number }, 'card'>;

const count = Number(new URLSearchParams(location.search).get('cards') ?? '100');

const cards: CardNode[] = benchCards(count).map(({ id, kind, column, lane, place, title, level }) => ({
  id,
  type: 'card',
  position: { x: column * 268, y: lane * (70 + Math.ceil(count / 200) * 78) + place * 78 },
  data: { title, kind, level },
}));

const Card = memo(function Card({ data: { title, kind, level } }: NodeProps<CardNode>) {
  return (
    <div
      style={{
        width: 246,
        border: '1px solid #e0e4ea',
        borderLeft: '4px solid #3b6cf0',
        borderRadius: 7,
        background: '#fff',
        padding: '8px 10px',
        font: '12.5px/17px sans-serif',
      }}
    >
      <div style={{ display: 'flex', gap: 8 }}>
        <svg width="14" height="14" viewBox="0 0 16 16">
          <path d="M2.5 8h10M9 4.5 12.5 8 9 11.5" fill="none" stroke="#3b6cf0" />
        </svg>
        <span style={{ flex: 1 }}>{title}</span>
        <span>
          {[1, 2, 3].map((dot) => (
            <i
              key={dot}
              style={{
                display: 'inline-block',
                width: 7,
                height: 7,
                borderRadius: 4,
                background: '#dc2626',
                opacity: dot <= level ? 1 : 0.2,
              }}
            />
          ))}
        </span>
      </div>
      <div>
        {[kind, 'chip', 'another'].map((chip) => (
          <b
            key={chip}
            style={{ fontSize: 10, padding: '1px 6px', borderRadius: 8, background: '#def4f1', marginRight: 4 }}
          >
            {chip}
          </b>
        ))}
      </div>
    </div>
  );
});

const nodeTypes = { card: Card };

function Page() {
  const [nodes, , onNodesChange] = useNodesState(cards);
  return (
    <ReactFlow
      nodes={nodes}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      defaultViewport={{ x: 0, y: 0, zoom: 1 }}
      minZoom={0.02}
      maxZoom={4}
      panOnScroll
      zoomActivationKeyCode="Control"
      onInit={(flow) => Object.assign(window, { flow })}
    />
  );
}

Object.assign(window, {
  /** A picture of the whole map at twice its size, as html-to-image makes it. */
  paintPicture: async () => {
    const viewport = document.querySelector<HTMLElement>('.react-flow__viewport');
    if (viewport === null) return 0;
    const width = 20 * 268;
    const height = Math.max(...cards.map(({ position }) => position.y)) + 100;
    const style = { width: `${width}px`, height: `${height}px`, transform: 'none' };
    const blob = await toBlob(viewport, { width, height, style, pixelRatio: 2, backgroundColor: '#fff' });
    return blob?.size ?? 0;
  },
});

createRoot(document.getElementById('root') as HTMLElement).render(<Page />);

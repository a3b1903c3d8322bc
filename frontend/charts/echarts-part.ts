import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Opens a chart in an element; only these parts of the library are in the bundle. */
export function open(stage: HTMLElement) {
  return init(stage, undefined, { renderer: 'svg' });
}
